import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { findRows } from '@/domain/find/findRows'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { nodeId } from '@/domain/schema/schema'
import FindDialog from '@/features/find/FindDialog'
import { useAppStore } from '@/state/store'
import { buildDocument } from '../../../support/buildDocument'
import { buildSchema } from '../../../support/buildSchema'
import { footDrop, footDropParts } from '../../../support/footDrop'
import { startAt } from '../../../support/startAt'

const kept = vi.hoisted(() => ({ texts: new Map<string, string>() }))

vi.mock('@/platform/ownSchemas', () => ({
  listOwnSchemas: async () => ({
    ok: true,
    value: [...kept.texts.keys()].map((id) => ({ id, openedAt: 1 })),
  }),
  readOwnSchema: async (id: string) => ({ ok: true, value: { text: kept.texts.get(id) } }),
}))

const { knowledge, sources } = footDropParts
const INDEX = { 'foot-drop': findRows({ schema: footDrop, knowledge, sources }) }

/** As `Find` shows it: while a mode is set. */
function Palette() {
  const mode = useAppStore((state) => state.findMode)
  return mode ? <FindDialog mode={mode} /> : null
}

beforeEach(async () => {
  // happy-dom has no layout: nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn()
  kept.texts.clear()
  await startAt('#/foot-drop/outline/l5-root')
  useAppStore.getState().setFindRows({ status: 'here', value: INDEX })
})

function open() {
  act(() => useAppStore.getState().setFindMode('go'))
  render(<Palette />)
  return screen.getByRole('combobox')
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent)

describe('the palette', () => {
  test('goes on with the command to compare a card, down to the comparison', async () => {
    const user = userEvent.setup()
    const field = open()
    await user.type(field, 'compare this card')
    await user.keyboard('{Enter}')
    const dialog = screen.getByRole('dialog', { name: 'Compare with' })
    expect(dialog).toHaveAttribute('open')
    expect(field).toHaveValue('')
    expect(within(dialog).getByRole('group', { name: /Cards to compare/ })).toBeInTheDocument()
    await user.type(field, 'common fibular')
    await user.keyboard('{Enter}')
    expect(useAppStore.getState().place).toMatchObject({
      view: 'compare',
      compared: ['l5-root', 'common-fibular'],
    })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('says nothing is there only when it knows', () => {
    useAppStore.getState().setFindRows({ status: 'coming' })
    const field = open()
    act(() => useAppStore.getState().setFindMode('compare'))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.getByText('Loading what is in the schemas…')).toBeInTheDocument()
    act(() => useAppStore.getState().setFindRows({ status: 'here', value: INDEX }))
    fireEvent.change(field, { target: { value: 'xyzzyq' } })
    expect(screen.getByRole('status')).toHaveTextContent('No card with a script or a site has')
  })

  test('lists no card of the last visits that a schema has lost', () => {
    const place = { schema: 'my-own', view: 'outline', open: FIRST_BRANCHES } as const
    useAppStore.getState().setSchema({ ...buildSchema({ cord: {} }), id: 'my-own' })
    useAppStore.getState().setRecent([
      { ...place, node: nodeId('gone') },
      { ...place, node: nodeId('cord') },
    ])
    open()
    const recent = within(screen.getByRole('group', { name: /Recent/ }))
    expect(recent.getAllByRole('option')).toHaveLength(1)
    expect(recent.getByRole('option')).toHaveTextContent('Cord')
  })

  test('finds what is in a schema that the device keeps, and passes over one that is broken', async () => {
    const tree = { id: 'zebra', label: 'Zebra at the door', kind: 'problem' } as const
    kept.texts.set('my-broken', '{')
    kept.texts.set('my-zebra', JSON.stringify(buildDocument({ tree })))
    const field = open()
    fireEvent.change(field, { target: { value: 'zebra' } })
    await vi.waitFor(() => expect(options().join()).toContain('Zebra at the door'), 4000)
  })
})

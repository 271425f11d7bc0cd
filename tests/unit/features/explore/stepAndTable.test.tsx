import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { nodeId, type Schema } from '@/domain/schema/schema'
import StepView from '@/features/explore/step/StepView'
import TableView from '@/features/explore/table/TableView'
import { useAppStore } from '@/state/store'
import { buildDocument, buildFinding, buildScript } from '../../../support/buildDocument'
import { openOwn } from '../../../support/openOwn'

type Tree = NonNullable<SchemaDocument['tree']>

beforeEach(() => {
  // happy-dom has no layout: nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn()
})

/** Somebody's own small file, opened at one of its nodes. */
function openTree(tree: Tree, node?: string, view: 'step' | 'table' = 'step'): Schema {
  const at = { view, node: node === undefined ? undefined : nodeId(node) }
  return openOwn(buildDocument({ id: 'own', tree }), at)
}

const ONE_CARD: Tree = { id: 'only', label: 'The only card', kind: 'diagnosis' }

const BARE: Tree = {
  id: 'root',
  label: 'Root',
  kind: 'problem',
  children: [
    { id: 'left', label: 'Left', kind: 'category', whyNot: 'Left would have hurt.' },
    { id: 'right', label: 'Right', kind: 'category', when: 'It hurts', gist: 'It is the right.' },
  ],
}

test('a schema of one card is a step that leads nowhere, and says that it has no script', () => {
  render(<StepView schema={openTree(ONE_CARD)} />)
  expect(screen.getByRole('heading', { level: 2, name: 'The only card' })).toBeInTheDocument()
  expect(screen.getByText('Its illness script is not written yet.')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'All details' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /step back|Start again|Next/ })).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('a single branch is no choice: it is said where the step leads on to', () => {
  const [, right] = BARE.children ?? []
  render(<StepView schema={openTree({ ...BARE, children: right ? [right] : [] })} />)
  expect(screen.getByRole('heading', { name: 'It leads on to' })).toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('a commitment gets elaborated feedback, never a bare right or wrong', async () => {
  const user = userEvent.setup()
  render(<StepView schema={openTree(BARE)} />)
  expect(screen.getByText('It hurts')).toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: 'Ask me first' }))
  expect(screen.queryByText('It hurts')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Right' }))
  expect(screen.getByText('It hurts')).toBeInTheDocument()
  expect(screen.getByText('It is the right.')).toBeInTheDocument()
  expect(screen.getByText('Left would have hurt.')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent(/what leads to Right/)
  expect(useAppStore.getState().place?.node).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Go on to Right' }))
  expect(useAppStore.getState().place?.node).toBe('right')
})

test('with the digits, the first press commits and the second goes on', async () => {
  const user = userEvent.setup()
  render(
    <main>
      <StepView schema={openTree(BARE)} />
    </main>,
  )
  await user.click(screen.getByRole('checkbox', { name: 'Ask me first' }))
  await user.keyboard('2')
  expect(screen.getByRole('button', { name: /^Right/ })).toHaveAttribute('aria-pressed', 'true')
  await user.keyboard('2')
  expect(useAppStore.getState().place?.node).toBe('right')
})

test('a branch without any script says so, and offers the way up', () => {
  const above: Tree = { id: 'above', label: 'Above', kind: 'problem', children: [BARE] }
  render(<TableView schema={openTree(above, 'left', 'table')} />)
  const region = within(screen.getByRole('region', { name: 'Scripts' }))
  expect(region.getByText('No illness script is written yet for Root.')).toBeInTheDocument()
  expect(region.getByRole('link', { name: 'Look in the whole schema' })).toHaveAttribute(
    'href',
    '#/own/table/above',
  )
})

test('a table of more rows than are drawn at first is printed whole', () => {
  const ids = Array.from({ length: 151 }, (_, index) => `script-${index}`)
  const schema = openOwn(
    buildDocument({
      id: 'own',
      scripts: Object.fromEntries(
        ids.map((id) => [
          id,
          buildScript({
            name: id,
            findings: [{ finding: 'fever', frequency: 'usually', role: 'key' }],
          }),
        ]),
      ),
      findings: { fever: buildFinding({ name: 'Fever' }) },
      tree: {
        id: 'root',
        label: 'Root',
        kind: 'problem',
        children: ids.map((id) => ({ id, label: id, kind: 'diagnosis', script: id })),
      },
    }),
    { view: 'table' },
  )
  render(<TableView schema={schema} />)
  const rows = () => screen.getAllByRole('rowheader')
  expect(rows()).toHaveLength(150)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(rows()).toHaveLength(151)
  expect(screen.queryByText(/more scripts/)).toBeNull()
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(rows()).toHaveLength(150)
  // What "usually" means stands where neither a mouse nor a guess is needed.
  expect(screen.getByText(/is a teaching estimate: .*usually 60–94%/)).toBeInTheDocument()
})

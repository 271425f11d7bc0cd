import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { SchemaDocument } from '@/domain/format/definition/document'
import type { View } from '@/domain/place/place'
import { findNode } from '@/domain/schema/findNode'
import { nodeId, type Schema } from '@/domain/schema/schema'
import CompareView from '@/features/explore/compare/CompareView'
import PrintExamination from '@/features/explore/print/PrintExamination'
import PrintHandout from '@/features/explore/print/PrintHandout'
import PrintMap from '@/features/explore/print/PrintMap'
import StepView from '@/features/explore/step/StepView'
import TableView from '@/features/explore/table/TableView'
import { useAppStore } from '@/state/store'
import { BAD_STATES, type BadState } from '../../../support/badStates'
import { openOwn } from '../../../support/openOwn'

beforeEach(() => {
  // happy-dom has no layout: nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn()
})

function open(state: BadState, view: View, node?: string): Schema {
  const document = JSON.parse(BAD_STATES[state]) as SchemaDocument
  return openOwn(document, { view, node: node === undefined ? undefined : nodeId(node) })
}

/** A last card of the tree of each state, of which nothing but its label is known. */
const LAST: Record<BadState, string> = {
  'one card': 'alone',
  'long labels': 'below',
  'forty levels': 'level-40',
  'right to left': 'nerve',
}

describe.each(Object.keys(BAD_STATES) as BadState[])('a file with %s', (state) => {
  test('has a last step that says that nothing is written behind it', () => {
    const schema = open(state, 'step', LAST[state])
    render(<StepView schema={schema} />)
    const label = findNode(schema, LAST[state])?.label ?? ''
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(label)
    expect(screen.getByRole('link', { name: 'All details' })).toBeInTheDocument()
  })

  test('has a table that says that no script is written', () => {
    render(<TableView schema={open(state, 'table')} />)
    expect(screen.getByText(/^No illness script is written yet for/)).toBeInTheDocument()
  })

  test('has nothing to compare, and says why', () => {
    render(<CompareView schema={open(state, 'compare')} />)
    expect(screen.getByText(/have a script or a site/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Compare' })).toBeDisabled()
  })

  test('has a tree on paper that begins with its problem', async () => {
    const schema = open(state, 'print-map')
    render(<PrintMap schema={schema} />)
    const isTree = (name: string) => name.startsWith(`The tree of ${schema.title}`)
    const tree = await screen.findByRole('img', { name: isTree })
    const [first] = (findNode(schema, schema.rootId)?.label ?? '').split(/\s/)
    expect(tree).toHaveTextContent(first ?? '')
  })

  test('has a sheet for the examination that says that there is no test', async () => {
    render(<PrintExamination schema={open(state, 'print-examination')} />)
    expect(await screen.findByText(/describes no test at the bedside/)).toBeInTheDocument()
  })

  test('has a hand-out with its outline, and no empty part', () => {
    const schema = open(state, 'print-handout')
    render(<PrintHandout schema={schema} />)
    expect(screen.getByRole('heading', { name: 'Outline' })).toBeInTheDocument()
    expect(screen.getAllByText(findNode(schema, LAST[state])?.label ?? '')[0]).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Illness scripts' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull()
  })
})

test('a hand-out without its sources does not promise their numbers', async () => {
  render(<PrintHandout schema={open('one card', 'print-handout')} />)
  expect(screen.getByText(/all else cites its source by number/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sources' }))
  expect(screen.queryByText(/by number/)).toBeNull()
  expect(screen.getByText(/the sources of all else are in the app/)).toBeInTheDocument()
})

test('on a phone a sheet leads back to the outline, and leaves the closed answers behind', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
  const schema = open('right to left', 'print-handout', 'nerve')
  useAppStore.setState(({ place }) => ({ place: place && { ...place, answers: 'closed' } }))
  render(<PrintHandout schema={schema} />)
  expect(screen.getByRole('link', { name: 'Back to the tree' })).toHaveAttribute(
    'href',
    '#/rtl/outline/nerve',
  )
  expect(screen.getByRole('link', { name: 'Map' })).toHaveAttribute(
    'href',
    '#/rtl/print-map/nerve?answers=closed',
  )
})

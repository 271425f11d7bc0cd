import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { ExplorePage } from '@/features/explore/ExplorePage'
import { useAppStore } from '@/state/store'
import { footDrop, footDropParts } from '../../../support/footDrop'
import { serve, serveFootDrop } from '../../../support/serve'
import { startAt } from '../../../support/startAt'

beforeEach(() => {
  // happy-dom has no layout: nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn()
})

async function openOutline(address: string) {
  await startAt(address)
  render(<ExplorePage schema={footDrop} view="outline" />)
  return userEvent.setup()
}

function details() {
  return within(screen.getByRole('complementary', { name: 'Details' }))
}

test('the outline is a tree whose rows say level, position and whether they are open', async () => {
  serveFootDrop()
  await openOutline('#/foot-drop/outline')
  const tree = screen.getByRole('tree', { name: 'Foot drop' })
  const rows = within(tree).getAllByRole('treeitem')
  expect(rows).toHaveLength(4)
  const peripheral = within(tree).getByRole('treeitem', { name: /^Peripheral/ })
  expect(peripheral).toHaveAttribute('aria-level', '2')
  expect(peripheral).toHaveAttribute('aria-posinset', '2')
  expect(peripheral).toHaveAttribute('aria-setsize', '3')
  expect(peripheral).toHaveAttribute('aria-expanded', 'false')
  expect(peripheral).toHaveAccessibleName(/\d+ below.*can't miss: Amyotrophic lateral sclerosis/)
})

test('the arrow keys walk from the root to a diagnosis, and only one row is a tab stop', async () => {
  serveFootDrop()
  const user = await openOutline('#/foot-drop/outline')
  act(() => screen.getByRole('treeitem', { name: /^Foot drop/ }).focus())
  await user.keyboard('{ArrowDown}{ArrowRight}')
  for (const keys of ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}']) {
    await act(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    })
    await user.keyboard(keys)
  }
  expect(await screen.findByRole('treeitem', { name: /^Parasagittal meningioma/ })).toHaveAttribute(
    'aria-level',
    '4',
  )
  const stops = screen.getAllByRole('treeitem').filter((row) => row.tabIndex === 0)
  expect(stops).toHaveLength(1)
})

test('a sourced claim shows its number and its source; an unsourced one says that it is taught', async () => {
  serveFootDrop()
  await openOutline('#/foot-drop/outline/l5-root')
  expect(await details().findByRole('heading', { name: 'Sources' })).toBeInTheDocument()
  expect(details().getAllByRole('button', { name: 'Source 1' }).length).toBeGreaterThan(0)
  expect(details().getByText(/^Jeon.*Gluteus|Jeon.*hip abductor/i)).toBeInTheDocument()
  expect(details().getAllByText('taught, not verified').length).toBeGreaterThan(0)
})

test('a likelihood ratio stands with its people and its interval, or says that there is none', async () => {
  serveFootDrop()
  const user = await openOutline('#/foot-drop/outline/l5-root')
  await details().findByRole('heading', { name: 'Sources' })
  await user.click(details().getByText('Hip abduction'))
  const ratios = details().getAllByText(/^LR[+−]$/)
  expect(ratios.length).toBeGreaterThan(1)
  for (const ratio of ratios) {
    const box = ratio.closest('dl')?.parentElement
    expect(box).toHaveTextContent(/95% CI [\d.]+ to [\d.]+|interval not reported/)
    expect(box).toHaveTextContent(/computed from the counts|as reported|worked out/)
  }
  expect(details().getByText(/18 of 21 against 1 of 28/)).toBeInTheDocument()
})

test('the illness script of ALS shows its fields and how often each finding is met', async () => {
  serveFootDrop()
  await openOutline('#/foot-drop/outline/als')
  await details().findByRole('heading', { name: 'Illness script' })
  for (const field of ['Who gets it', 'What happens', 'Findings', 'Tests', 'Red flags']) {
    expect(details().getByRole('heading', { name: field })).toBeInTheDocument()
  }
  expect(details().getAllByText('always').length).toBeGreaterThan(0)
  expect(details().getAllByText(/argues against/).length).toBeGreaterThan(0)
  expect(details().getAllByText('Disputed.').length).toBeGreaterThan(0)
})

test('a diagnosis without a script says so', async () => {
  const { script: _, ...page } = footDropParts.pages['hnpp']!
  const { script: __, ...node } = page.node
  serve({ 'hnpp.json': { json: { ...page, node } } })
  await openOutline('#/foot-drop/outline/hnpp')
  expect(await details().findByText('Its illness script is not written yet.')).toBeInTheDocument()
})

test('details that did not arrive come when asked again', async () => {
  serve({ 'central.json': 'offline' })
  const user = await openOutline('#/foot-drop/outline/central')
  const alert = await details().findByRole('alert')
  expect(alert).toHaveTextContent('pages/central.json')
  serveFootDrop()
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await details().findByText('Ask at the bedside')).toBeInTheDocument()
})

test('what must not wait opens, says what to do, and closes with Escape', async () => {
  serveFootDrop()
  const user = await openOutline('#/foot-drop/outline')
  const gate = within(screen.getByRole('region', { name: 'What must not wait' }))
  await user.click(gate.getByRole('button', { name: /Must not wait/ }))
  expect(await gate.findByText(/Emergency MRI, a spinal surgeon/)).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(gate.queryByText(/Emergency MRI, a spinal surgeon/)).not.toBeInTheDocument()
  await user.click(gate.getByRole('button', { name: /Must not wait/ }))
  await user.click(await gate.findByRole('button', { name: 'Show Stroke in the tree' }))
  expect(useAppStore.getState().place?.node).toBe('aca-stroke')
})

import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import CompareView from '@/features/explore/compare/CompareView'
import { useAppStore } from '@/state/store'
import { footDrop, footDropParts } from '../../../support/footDrop'
import { serve } from '../../../support/serve'
import { address, startAt } from '../../../support/startAt'

async function openComparison(at: string) {
  serve({ 'knowledge.json': { json: footDropParts.knowledge } })
  await startAt(at)
  render(<CompareView schema={footDrop} />)
  await screen.findByRole('heading', { level: 2 })
  return userEvent.setup()
}

function table() {
  return within(screen.getByRole('table', { name: 'What separates them' }))
}

test('what one of the cards does not say is said to be not said, never taken for never', async () => {
  await openComparison('#/foot-drop/compare?with=l5-disc.lumbar-stenosis')
  const row = table().getByRole('row', { name: /Leg pain or heaviness on standing/ })
  const [disc, stenosis] = within(row).getAllByRole('cell')
  expect(disc).toHaveTextContent('not said')
  expect(stenosis).toHaveTextContent('usually')
})

test('without two cards one is asked which to compare, and comes to them', async () => {
  const user = await openComparison('#/foot-drop/compare?with=roots.l5-root')
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Choose two to four cards')
  expect(screen.getByText(/neither a script nor a site/)).toHaveTextContent(/: Roots\.$/)
  const compare = screen.getByRole('button', { name: 'Compare' })
  expect(compare).toBeDisabled()
  const likely = within(screen.getByRole('region', { name: 'Likely' }))
  await user.click(likely.getByRole('button', { name: 'Common fibular nerve' }))
  await user.click(compare)
  expect(address()).toBe('#/foot-drop/compare?with=l5-root.common-fibular')
  expect(table().getAllByRole('rowheader')).toHaveLength(5)
})

test('a fifth card cannot be chosen, and why is said', async () => {
  const user = await openComparison('#/foot-drop/compare?with=l5-root')
  for (const name of ['L4 root', 'Cauda equina', 'Deep fibular nerve']) {
    await user.click(screen.getAllByRole('button', { name })[0]!)
  }
  expect(screen.getByRole('status')).toHaveTextContent('No more than four fit side by side')
  expect(screen.getAllByRole('button', { name: 'Anterior horn' }).at(-1)).toBeDisabled()
})

test('a card taken out leaves the others, and the keyboard at the title', async () => {
  const user = await openComparison('#/foot-drop/compare?with=l5-root.sciatic.common-fibular')
  await user.click(screen.getByRole('button', { name: 'Take Sciatic nerve, both divisions out' }))
  expect(address()).toBe('#/foot-drop/compare?with=l5-root.common-fibular')
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  // Of two, one is too few: the choice of cards comes, and the keyboard is at its head.
  await user.click(screen.getByRole('button', { name: 'Take L5 root out' }))
  expect(screen.getByRole('heading', { name: /^Choose two to four cards/ })).toHaveFocus()
})

test('a closed test says what was measured: its ratios, between what, in how many, by whom', async () => {
  const user = await openComparison('#/foot-drop/compare?with=l5-root.common-fibular')
  const line = () =>
    table().queryByText(
      /^LR\+ 24 \(95% CI 3\.5 to 166\), LR− 0\.15 \(0\.05 to 0\.42\): L5 root against Common fibular nerve at the neck, n = 49/,
    )
  expect(line()).toHaveTextContent(/examiners knew the diagnosis, or it is not said$/)
  expect(within(line()!).getByRole('button', { name: /^Source \d+$/ })).toBeInTheDocument()
  expect(table().getAllByText(/^LR\+/)).toHaveLength(1)
  await user.click(table().getByRole('button', { name: /^Weak hip abduction/ }))
  expect(line()).toBeNull()
  expect(screen.getAllByText(/is a teaching estimate: .*rarely 1–24%/)).toHaveLength(1)
})

test('all tests are shown when asked for, and those that do not separate are folded', async () => {
  const user = await openComparison('#/foot-drop/compare?with=l5-root.common-fibular')
  expect(table().queryByText(/Denervated gluteus medius/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'All tests' }))
  expect(table().getByText(/Denervated gluteus medius/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Show all separating tests \(\d+\)/ }))
  expect(table().getAllByRole('rowheader').length).toBeGreaterThan(5)
  expect(screen.queryByText('Weak ankle dorsiflexion')).not.toBeInTheDocument()
  await user.click(screen.getByText(/^Shared findings \(\d+\)$/))
  expect(await screen.findByText('Weak ankle dorsiflexion')).toBeInTheDocument()
})

test('every ratio of an opened test stands with its comparator, people, source and interval', async () => {
  const user = await openComparison('#/foot-drop/compare?with=l5-root.common-fibular')
  await user.click(table().getByRole('button', { name: /Medial hamstring reflex/ }))
  await user.click(screen.getByText('Measured against others'))
  const ratios = await screen.findAllByText(/^LR[+−]$/)
  for (const ratio of ratios) {
    const study = ratio.closest('dl')?.parentElement
    expect(study).toHaveTextContent(/95% CI [\d.]+ to [\d.]+|interval not reported/)
    expect(study).toHaveTextContent(/computed from the counts|as reported|worked out/)
    expect(study?.querySelector('sup')).toBeInTheDocument()
  }
  expect(screen.getAllByRole('figure', { name: 'A hundred people' }).length).toBeGreaterThan(0)
})

test('what is known of a schema comes when it is asked for again', async () => {
  serve({ 'knowledge.json': 'offline' })
  await startAt('#/foot-drop/compare?with=l5-root.common-fibular')
  render(<CompareView schema={footDrop} />)
  const alert = await screen.findByRole('alert')
  serve({ 'knowledge.json': { json: footDropParts.knowledge } })
  await userEvent.setup().click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table', { name: 'What separates them' })).toBeInTheDocument()
  act(() => useAppStore.getState().startOver())
})

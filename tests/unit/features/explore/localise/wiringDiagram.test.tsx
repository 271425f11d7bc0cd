import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Found } from '@/domain/localisation/found'
import { localisationModel } from '@/domain/localisation/localisationModel'
import { localise } from '@/domain/localisation/localise'
import { WiringDiagram } from '@/features/explore/localise/diagram/WiringDiagram'
import { WiringTable } from '@/features/explore/localise/diagram/WiringTable'
import { footDrop, footDropKnowledge } from '../../../../support/footDrop'

const model = localisationModel(footDrop, footDropKnowledge)
const shared = (found: Found) => ({
  schema: footDrop,
  knowledge: footDropKnowledge,
  model,
  found,
  answer: localise(model, found),
})

const stop = (name: RegExp) => screen.getByRole('button', { name })

test('a lesion chosen on the diagram says in words what it takes and what it just spares', async () => {
  render(<WiringDiagram {...shared({})} />)
  await userEvent.click(stop(/^Fibular neck, place on the way/))
  const said = screen.getByRole('status')
  expect(said).toHaveTextContent('A lesion here: Fibular neck')
  expect(said).toHaveTextContent(
    'It takes 7 of 24 muscles, 2 of 13 skin areas and 1 of 4 reflexes.',
  )
  expect(said).toHaveTextContent('Nearest of what it spares: Lateral sural cutaneous nerve')
  expect(stop(/^Tibialis anterior, muscle for ankle dorsiflexion.*taken$/)).toBeVisible()
  expect(stop(/^Tibialis posterior, .*spared$/)).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(said).toHaveTextContent('What would a lesion take?')
})

test('what was found is marked, and which sites explain it without what was kept', () => {
  render(<WiringDiagram {...shared({ 'df-weak': 2, 'ev-weak': 'present', 'inv-weak': 5 })} />)
  expect(stop(/^Tibialis anterior.*lost \(Weak ankle dorsiflexion\)/)).toBeVisible()
  expect(stop(/^Tibialis posterior.*kept \(Weak inversion/)).toBeVisible()
  expect(stop(/^Fibular neck.*explains all of 2 lost/)).toBeVisible()
  expect(stop(/^Deep fibular nerve, nerve.*explains 1 of 2 lost/)).toBeVisible()
  const said = screen.getByRole('status').textContent ?? ''
  const [can = '', but = ''] = said.split('These could, but would also take what was found kept')
  expect(can).toContain('Common fibular nerve at the neck')
  expect(but).toContain('L5 root')
})

test('the keyboard goes up a nerve from a muscle, and one tab stop holds the diagram', async () => {
  render(<WiringDiagram {...shared({})} />)
  const diagram = screen.getByRole('group', { name: /^Wiring diagram/ })
  const stops = within(diagram).getAllByRole('button')
  expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  stop(/^Tibialis anterior,/).focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(stop(/^Deep fibular nerve, nerve/)).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('status')).toHaveTextContent('A lesion here: Deep fibular nerve')
})

test('the table says the same: what a site takes and explains, and the way to each muscle', () => {
  render(<WiringTable {...shared({ 'df-weak': 2, 'inv-weak': 'present' })} />)
  const sites = within(screen.getByRole('table', { name: 'Lesion sites on the wiring' }))
  const neck = sites.getByRole('row', { name: /^Common fibular nerve at the neck/ })
  expect(neck).toHaveTextContent('7 of 24 muscles')
  expect(neck).toHaveTextContent('1 of 2')
  const muscles = within(screen.getByRole('table', { name: 'Muscles' }))
  const muscle = muscles.getByRole('row', { name: /^Tibialis posterior/ })
  expect(muscle).toHaveTextContent('L5 main; S1 part; L4 variable')
  expect(muscle).toHaveTextContent('Tibial nerve → Popliteal fossa')
  expect(muscle).toHaveTextContent('lost (Weak inversion')
  expect(screen.getByText(/^Not on the wiring: .*Muscle/)).toBeVisible()
})

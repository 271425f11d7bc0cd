import { expect, test } from 'vitest'
import { inShortWords } from '@/domain/print/inShortWords'

test('a text that fits is whole', () => {
  expect(inShortWords('Resist the bend. Compare sides.', 124)).toBe(
    'Resist the bend. Compare sides.',
  )
})

test('a long text keeps its first whole sentences, and the blank that a citation left goes', () => {
  const text = `Measure both calves and thighs at the same level on both sides, with a tape, twice . ${'Then wait. '.repeat(20)}`
  const short = inShortWords(text, 100)
  expect(short).toBe(
    'Measure both calves and thighs at the same level on both sides, with a tape, twice. Then wait.',
  )
})

test('a first sentence that only sets the scene brings the next one with it', () => {
  const text =
    'Bend the knee. Tap lightly with a fingertip from the popliteal fossa round the neck of the fibula to 3 cm below it, and ask what is felt. Then roll the nerve under your finger.'
  expect(inShortWords(text, 100)).toMatch(/^Bend the knee\. Tap lightly .* felt\.$/)
})

test('what is said to the patient is shown, wherever it stands', () => {
  const text =
    'Support the heel and bring the ankle to a right angle yourself, with the toes relaxed all the way. Ask: “Turn your sole inwards”, and resist. Compare sides.'
  expect(inShortWords(text, 100)).toBe('… Ask: “Turn your sole inwards”, and resist.')
})

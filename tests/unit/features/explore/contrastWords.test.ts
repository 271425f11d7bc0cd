import { expect, test } from 'vitest'
import type { ComparedFinding } from '@/domain/compare/compareCards'
import { separation as separationOf } from '@/domain/compare/separation'
import type { Frequency } from '@/domain/schema/details'
import { saidWords, separatesWords } from '@/features/explore/ten-minutes/contrastWords'

const CARDS = [{ label: 'L5 root' }, { label: 'Fibular nerve' }]

function finding(...frequencies: (Frequency | undefined)[]) {
  const said = frequencies.map((frequency) => (frequency ? { frequency } : undefined))
  const separation = separationOf(frequencies[0], frequencies[1])
  return { said, separation, contrasts: [] } as unknown as ComparedFinding
}

test.each<[Frequency | undefined, Frequency | undefined, string]>([
  ['always', 'always', 'Always in both. It does not tell them apart.'],
  [
    'usually',
    'always',
    'L5 root: usually. Fibular nerve: always. That is about as often, so it hardly tells them apart.',
  ],
  [
    'usually',
    'never',
    'L5 root: usually. Fibular nerve: never. It tells them apart, but less well.',
  ],
])('a finding that is met %s in one and %s in the other says so, and what follows', (...given) => {
  const [one, other, words] = given
  const about = finding(one, other)
  expect(`${saidWords(CARDS, about)} ${separatesWords(about)}`).toBe(words)
})

test('what nobody says of a card is said to be so', () => {
  expect(saidWords(CARDS, finding('usually', undefined))).toBe(
    'L5 root: usually. Fibular nerve: not said.',
  )
})

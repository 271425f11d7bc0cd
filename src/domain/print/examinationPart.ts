import type { FindingDomain } from '../schema/details'

/** The parts of an examination, in the order in which one goes through them. */
export const EXAMINATION_PARTS = [
  'ask',
  'look',
  'walk',
  'head',
  'power',
  'tone',
  'reflexes',
  'sensation',
  'provocation',
  'tests',
] as const

export type ExaminationPart = (typeof EXAMINATION_PARTS)[number]

const PART_OF_DOMAIN: Record<FindingDomain, ExaminationPart> = {
  history: 'ask',
  tempo: 'ask',
  symptom: 'ask',
  sign: 'look',
  motor: 'power',
  umn: 'tone',
  reflex: 'reflexes',
  sensory: 'sensation',
  provocation: 'provocation',
  lab: 'tests',
  imaging: 'tests',
  edx: 'tests',
}

/**
 * The format has no place for what is done standing, or on the head, before the limbs: there the
 * name of a test tells. In a language that these words are not of, the domain alone decides.
 */
const TOLD_BY_NAME: readonly (readonly [ExaminationPart, RegExp])[] = [
  ['walk', /\b(?:gait|walk\w*|stand\w*|chair|stairs)\b/iu],
  ['head', /\b(?:face|facial|eyes?|lids?|ptosis|pupils?|cranial)\b/iu],
  ['look', /\b(?:fasciculations?|wasting|wasted|inspect\w*)\b/iu],
]

/**
 * Where in an examination a test is done, by its name and by what its findings are about.
 *
 * What is seen or asked on the way does not decide while something else is tested; of that, the part
 * with most findings does, and of as many the first.
 */
export function examinationPart(name: string, domains: readonly FindingDomain[]): ExaminationPart {
  const parts = domains.map((domain) => PART_OF_DOMAIN[domain])
  const done = parts.filter((part) => part !== 'ask' && part !== 'look')
  const [first = 'look', ...others] = done.length > 0 ? done : parts
  const timesOf = (part: ExaminationPart) => done.filter((other) => other === part).length
  const part = others.reduce((best, next) => (timesOf(next) > timesOf(best) ? next : best), first)
  if (part === 'ask' || part === 'tests') return part
  return TOLD_BY_NAME.find(([, words]) => words.test(name))?.[0] ?? part
}

import type { FindingDomain, Frequency } from '@/domain/schema/details'

export { LIMIT_WORDS, ONSET_WORDS, ROLE_WORDS } from '@/domain/schema/detailWords'

/** What is needed for a finding that cannot be found at the bedside. */
const ELSEWHERE = 'not at the bedside'
export const PLACE_WORDS: Record<FindingDomain, string> = {
  lab: 'needs the laboratory',
  imaging: 'needs imaging',
  edx: 'needs electrodiagnosis',
  motor: ELSEWHERE,
  reflex: ELSEWHERE,
  sensory: ELSEWHERE,
  provocation: ELSEWHERE,
  sign: ELSEWHERE,
  umn: ELSEWHERE,
  symptom: ELSEWHERE,
  tempo: ELSEWHERE,
  history: ELSEWHERE,
}

/** Filled dots of four. */
export const FREQUENCY_DOTS: Record<Frequency, number> = {
  always: 4,
  usually: 3,
  sometimes: 2,
  rarely: 1,
  never: 0,
}

export const FREQUENCY_BANDS: Record<Frequency, string> = {
  always: '95% or more',
  usually: '60–94%',
  sometimes: '25–59%',
  rarely: '1–24%',
  never: 'under 1%',
}

export const PRINCIPLE_WORDS: Record<string, string> = {
  anatomic: 'by anatomy: where the lesion is',
  physiologic: 'by physiology: which mechanism is at work',
  system: 'by organ system',
  tempo: 'by tempo: how fast it came',
  pivotal: 'by one pivotal finding',
}

import type { EvidenceLimit, Onset, Role } from './details'

/** The words for what the format writes as codes. A role that is nothing special has none. */
export const ROLE_WORDS: Record<Role, string> = {
  key: 'key',
  supporting: '',
  'argues-against': 'argues against',
  excludes: 'excludes',
}

export const ONSET_WORDS: Record<Onset, string> = {
  sudden: 'sudden',
  hours: 'over hours',
  days: 'over days',
  weeks: 'over weeks',
  months: 'over months',
  years: 'over years',
  episodic: 'in episodes',
}

export const LIMIT_WORDS: Record<EvidenceLimit, string> = {
  small: 'few people',
  'case-control': 'case-control study, which flatters a test',
  'second-hand': 'figure quoted by another source',
  unblinded: 'examiners knew the diagnosis, or it is not said',
}

import type { Tier } from '@/domain/cases/patientCase'

/** What each tier is for, in a sentence. */
export const TIER_PURPOSES: Record<Tier, string> = {
  lead: 'Explains it best so far; you would test it first.',
  cantMiss: 'Does harm when overlooked, however unlikely.',
  lessLikely: 'Possible, but it explains less of it.',
  unlikely: 'Thought of, with a reason to step back.',
}

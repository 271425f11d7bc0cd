import type { Tier } from './patientCase'

export const TIER_NAMES: Record<Tier, string> = {
  lead: 'Lead',
  cantMiss: 'Can’t miss',
  lessLikely: 'Less likely',
  unlikely: 'Unlikely',
}

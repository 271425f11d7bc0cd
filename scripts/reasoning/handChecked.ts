import { readFileSync } from 'node:fs'
import type { Found } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { rankSites } from '@/domain/localisation/rankSites'

/** A reason as a person checked it against the fact sheet. */
export type HandChecked = {
  site: string
  findings: Found
  finding: string
  side: 'for' | 'against'
  ground: 'anatomy' | 'estimate'
  /** Words that the sentence has to contain. */
  says: string[]
}

export function handCheckedOf(schema: string): HandChecked[] {
  return JSON.parse(readFileSync(`tests/content/reasons/${schema}.json`, 'utf8'))
}

/** What the engine says otherwise than the person; nothing where they agree. */
export function disagreement(model: LocalisationModel, checked: HandChecked): string | undefined {
  const { site, findings, finding, side, ground, says } = checked
  const answer = rankSites(model, findings).sites.find(({ id }) => id === site)
  const reason = answer?.[side].find((each) => each.finding === finding)
  const where = `${site}, ${finding}`
  if (!reason) return `${where}: no reason ${side} it`
  if (reason.ground.kind !== ground)
    return `${where}: stands on ${reason.ground.kind}: ${reason.because}`
  const missing = says.filter((word) => !reason.because.toLowerCase().includes(word.toLowerCase()))
  return missing.length === 0
    ? undefined
    : `${where}: does not say "${missing.join('", "')}": ${reason.because}`
}

import type { Found } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { rankSites } from '@/domain/localisation/rankSites'

export type Consistency = {
  sites: number
  /** Sites that their own findings bring to the top, or to the top group. */
  first: number
  leftOut: number
  /** Of the times that one finding was left out: how often the site stays in the first three. */
  firstThree: number
  /** What went wrong, in words. */
  faults: string[]
}

/** Whether a site's own row (what it always and usually shows, and never) leads back to it. */
export function consistency(model: LocalisationModel): Consistency {
  const result: Consistency = { sites: 0, first: 0, leftOut: 0, firstThree: 0, faults: [] }
  for (const site of model.sites) {
    const found = ownFindings(model, site)
    result.sites += 1
    const rank = rankOf(model, found, site)
    if (rank === 1) result.first += 1
    else result.faults.push(`${site}: rank ${rank} from its own findings`)
    for (const finding of Object.keys(found)) {
      const { [finding]: _left, ...rest } = found
      result.leftOut += 1
      const place = rankOf(model, rest, site)
      if (place <= 3) result.firstThree += 1
      else result.faults.push(`${site}: rank ${place} without ${finding}`)
    }
  }
  return result
}

function ownFindings({ knowledge }: LocalisationModel, site: string): Found {
  const expects = Object.entries(knowledge.sites[site]?.expects ?? {})
  return Object.fromEntries(
    expects.flatMap(([finding, { frequency }]): [string, 'present' | 'absent'][] => {
      if (frequency === 'never') return [[finding, 'absent']]
      return frequency === 'always' || frequency === 'usually' ? [[finding, 'present']] : []
    }),
  )
}

function rankOf(model: LocalisationModel, found: Found, site: string): number {
  return rankSites(model, found).sites.find(({ id }) => id === site)?.rank ?? Infinity
}

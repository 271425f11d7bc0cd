import {
  type Localisation,
  type SiteAnswer,
  STATUSES,
  type SiteStatus,
} from '@/domain/localisation/localisation'

/** The sites of one rank: the findings do not tell them apart. */
export type RankGroup = readonly SiteAnswer[]

export type StatusGroup = { status: SiteStatus; count: number; groups: readonly RankGroup[] }

/** The sites of an answer, as they are shown. */
export type RankedSites = {
  /** The sites of the first rank; none as long as the findings put no site before another. */
  leading: RankGroup
  /** All others by status, the best first; a status that no site has is left out. */
  others: readonly StatusGroup[]
  /** How many sites have each status, the leading ones among them. */
  counts: readonly { status: SiteStatus; count: number }[]
}

/** What leads, and all else by what the findings say of it. */
export function rankedSites({ sites }: Pick<Localisation, 'sites'>): RankedSites {
  const best = Math.min(...sites.map(({ rank }) => rank))
  const first = sites.filter(({ rank }) => rank === best)
  const isAll = first.length === sites.length && sites.length > 1
  const leading = sites.some(hasReason) && !isAll ? first : []
  const led = new Set(leading)
  return {
    leading,
    others: STATUSES.flatMap((status) => {
      const rest = sites.filter((site) => site.status === status && !led.has(site))
      return rest.length === 0 ? [] : [{ status, count: rest.length, groups: byRank(rest) }]
    }),
    counts: STATUSES.map((status) => ({
      status,
      count: sites.filter((site) => site.status === status).length,
    })),
  }
}

/** Whether any finding says anything of a site. */
export function hasReason(site: Pick<SiteAnswer, 'for' | 'against'>): boolean {
  return site.for.length + site.against.length > 0
}

function byRank(sites: readonly SiteAnswer[]): RankGroup[] {
  const groups = new Map<number, SiteAnswer[]>()
  for (const site of sites) groups.set(site.rank, [...(groups.get(site.rank) ?? []), site])
  return [...groups].toSorted(([one], [other]) => one - other).map(([, group]) => group)
}

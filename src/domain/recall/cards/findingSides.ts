import type { RichText } from '../../format/richText'
import type { Frequency, Party, SchemaKnowledge } from '../../schema/details'

/** How often a finding is met in one thing, and what stands beside that. */
export type SideRow = { party: Party; frequency: Frequency; figure: RichText | undefined }

/** Where a finding is expected, and where it is not; each with the surest first. */
export type FindingSides = { speaksFor: readonly SideRow[]; against: readonly SideRow[] }

/** Where more have it than that, nobody could say of which it speaks. */
const MOST_FOR = 5

const FOR: readonly Frequency[] = ['always', 'usually']
const AGAINST: readonly Frequency[] = ['never', 'rarely']

/**
 * What a finding speaks for and against, by the sites of a schema, or by its scripts where no site
 * says anything of it. Nothing where it separates nothing, since one of the sides is empty; where it
 * speaks for too many to be named; and of what everybody with the problem has.
 */
export function findingSides(
  { sites, scripts, presents }: SchemaKnowledge,
  finding: string,
): FindingSides | undefined {
  if (presents.includes(finding)) return undefined
  const atSites = Object.entries(sites).flatMap(([id, { expects }]): SideRow[] => {
    const said = expects[finding]
    return said ? [{ party: { kind: 'site', id }, ...said }] : []
  })
  const inScripts = Object.entries(scripts).flatMap(([id, { findings }]) =>
    findings
      .filter((row) => row.finding === finding)
      .map(({ frequency, note }): SideRow => ({
        party: { kind: 'script', id },
        frequency,
        figure: note,
      })),
  )
  const rows = atSites.length > 0 ? atSites : inScripts
  const speaksFor = side(rows, FOR)
  const against = side(rows, AGAINST)
  const isAnswerable = speaksFor.length > 0 && speaksFor.length <= MOST_FOR
  return isAnswerable && against.length > 0 ? { speaksFor, against } : undefined
}

function side(rows: readonly SideRow[], bands: readonly Frequency[]): SideRow[] {
  return bands.flatMap((band) => rows.filter(({ frequency }) => frequency === band))
}

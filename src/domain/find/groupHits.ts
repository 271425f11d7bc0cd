import type { FindKind, FindRow } from './findRow'

/** Something that was found, in which schema, and the way down to its card. */
export type Hit = {
  row: FindRow
  schema: string
  /** Labels from the root to the card that shows it; without the card itself where that is the hit. */
  way: readonly string[]
}

export type HitGroup = {
  title: string
  hits: readonly Hit[]
  /** So many more fit. */ more: number
}

type Grouped = {
  hits: readonly Hit[]
  here: string | undefined
  titles: Readonly<Record<string, string>>
}

const KINDS: readonly { kind: FindKind; title: string }[] = [
  { kind: 'card', title: 'Cards' },
  { kind: 'script', title: 'Scripts' },
  { kind: 'finding', title: 'Findings' },
  { kind: 'tip', title: 'Exam tips' },
  { kind: 'source', title: 'Sources' },
  { kind: 'schema', title: 'This schema' },
]

const MOST_OF_A_KIND = 6
const MOST_OF_A_SCHEMA = 5

/**
 * Hits in the order in which they are read: this schema first, kind by kind, then the other
 * schemas, each in a group of its own, the one with the best hit first. Within a group the order
 * of the hits stays. Of each group only the first few are kept, and how many there are besides.
 */
export function groupHits({ hits, here, titles }: Grouped): HitGroup[] {
  const own = hits.filter(({ schema }) => schema === here)
  const groups = KINDS.map(({ kind, title }) =>
    group(
      title,
      own.filter(({ row }) => row.kind === kind),
      MOST_OF_A_KIND,
    ),
  )
  const others = [...new Set(hits.map(({ schema }) => schema))].filter((schema) => schema !== here)
  return [
    ...groups,
    ...others.map((id) =>
      group(
        titles[id] ?? id,
        sourcesLast(hits.filter(({ schema }) => schema === id)),
        MOST_OF_A_SCHEMA,
      ),
    ),
  ].filter((each) => each.hits.length > 0)
}

/** Of another schema one wants to know what it teaches before what it cites. */
function sourcesLast(hits: readonly Hit[]): Hit[] {
  const isSource = ({ row }: Hit) => row.kind === 'source'
  return [...hits.filter((hit) => !isSource(hit)), ...hits.filter(isSource)]
}

function group(title: string, hits: readonly Hit[], most: number): HitGroup {
  return { title, hits: hits.slice(0, most), more: Math.max(0, hits.length - most) }
}

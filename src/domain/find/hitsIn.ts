import type { FindRow, FindRows } from './findRow'
import type { Hit } from './groupHits'

/** Everything that can be found, with the way to it, schema by schema. */
export function hitsIn(rows: FindRows): Hit[] {
  return Object.entries(rows).flatMap(([schema, own]) => {
    const cards = new Map(
      own.flatMap((row) => (row.kind === 'card' ? [[row.id, row] as const] : [])),
    )
    return own.map((row) => ({ row, schema, way: wayTo(row, cards) }))
  })
}

function wayTo({ kind, node, parent }: FindRow, cards: ReadonlyMap<string, FindRow>): string[] {
  const way: string[] = []
  let at = cards.get((kind === 'card' ? parent : node) ?? '')
  while (at) {
    way.unshift(at.name)
    at = cards.get(at.parent ?? '')
  }
  return way
}

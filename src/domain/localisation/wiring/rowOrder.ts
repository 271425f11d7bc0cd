import type { Anatomy, RootShare } from '../../schema/anatomy'
import { keyOf, type WiredStructure, type Wiring, type WiringKey } from './wiring'

/** What ends in a row of its own: a structure, or a segment from which nothing hangs. */
type Row = { key: WiringKey; way: readonly string[]; end: string; heights: readonly number[] }

/** What hangs from one nerve: rows by the last segment before them, and further nerves. */
type Branch = { rows: Map<string, Row[]>; branches: Map<string, Branch> }

const WEIGHT: Record<RootShare['share'], number> = { main: 4, part: 2, variable: 1 }
const PASSES = 4

/**
 * The rows of the diagram from top to bottom, so that wires cross little.
 *
 * What hangs from one nerve stays together, branch by branch and place by place; within that the higher roots come
 * first. A few passes then pull each row towards the segments that it hangs from, which brings what
 * two nerves share between the two. The same anatomy always gives the same order.
 */
export function rowOrder(anatomy: Anatomy, wiring: Wiring): readonly WiringKey[] {
  const rows = rowsOf(anatomy, wiring)
  let place = new Map(rows.map(({ key, heights }) => [key, mean(heights)]))
  let order: readonly Row[] = []
  for (let pass = 0; pass < PASSES; pass += 1) {
    order = inOrder(grown(rows), (row) => place.get(row.key) ?? 0)
    place = pulled(order, wiring)
  }
  return order.map(({ key }) => key)
}

function rowsOf(anatomy: Anatomy, { segments, structures, wires }: Wiring): Row[] {
  const roots = segments.filter(({ kind }) => kind === 'root').map(({ id }) => id)
  const isNerve = (id: string) => ['nerve', 'branch'].includes(anatomy.segments[id]?.kind ?? '')
  const hanging = structures.map((structure) => ({
    key: structure.key,
    way: structure.supply.path.filter(isNerve),
    end: structure.supply.path.at(-1) ?? '',
    heights: rootHeights(roots, structure),
  }))
  const leading = new Set(wires.map(({ from }) => from))
  const loose = segments.filter(({ key, kind }) => !leading.has(key) && kind !== 'root')
  return [
    ...hanging,
    ...loose.map(({ key, id }) => {
      const own = isNerve(id) ? [id] : []
      const fellow = fellowOf(anatomy, structures, id)
      if (!fellow) return { key, way: own, end: id, heights: [] }
      const { path } = fellow.structure.supply
      const way = [...path.slice(0, path.indexOf(fellow.from) + 1).filter(isNerve), ...own]
      return { key, way, end: id, heights: rootHeights(roots, fellow.structure) }
    }),
  ]
}

/** A structure that hangs from what a segment leaves, directly or further up. */
function fellowOf(anatomy: Anatomy, structures: readonly WiredStructure[], id: string) {
  const seen = new Set([id])
  for (const each of seen) {
    for (const from of anatomy.segments[each]?.from ?? []) {
      const structure = structures.find(({ supply }) => supply.path.includes(from))
      if (structure) return { structure, from }
      seen.add(from)
    }
  }
  return undefined
}

/** The place of each root in the column, as often as its share weighs. */
function rootHeights(roots: readonly string[], { supply }: WiredStructure): number[] {
  return supply.roots.flatMap(({ root, share }) =>
    Array.from({ length: WEIGHT[share] }, () => Math.max(0, roots.indexOf(root))),
  )
}

function grown(rows: readonly Row[]): Branch {
  const trunk: Branch = { rows: new Map(), branches: new Map() }
  for (const row of rows) {
    let at = trunk
    for (const step of row.way) {
      const next = at.branches.get(step) ?? { rows: new Map(), branches: new Map() }
      at.branches.set(step, next)
      at = next
    }
    at.rows.set(row.end, [...(at.rows.get(row.end) ?? []), row])
  }
  return trunk
}

function inOrder(branch: Branch, heightOf: (row: Row) => number): readonly Row[] {
  const groups = [
    ...[...branch.rows.values()].map((rows) =>
      rows.toSorted((one, other) => heightOf(one) - heightOf(other)),
    ),
    ...[...branch.branches.values()].map((each) => inOrder(each, heightOf)),
  ]
  return groups
    .map((rows) => ({ rows, height: mean(rows.map(heightOf)) }))
    .toSorted((one, other) => one.height - other.height)
    .flatMap(({ rows }) => rows)
}

/** Where each row would lie if it lay at the middle of what it hangs from. */
function pulled(order: readonly Row[], { wires }: Wiring) {
  const at = new Map(order.map(({ key }, index) => [key, index]))
  const hung = new Map<WiringKey, number[]>()
  for (const { from, carries } of wires) {
    const heights = hung.get(from) ?? []
    for (const key of carries.keys()) heights.push(at.get(key) ?? 0)
    hung.set(from, heights)
  }
  return new Map(
    order.map(({ key, way }) => {
      const near = way.flatMap((id) => {
        const heights = hung.get(keyOf('segment', id)) ?? []
        return heights.length > 0 ? [mean(heights)] : []
      })
      return [key, mean([at.get(key) ?? 0, ...near])]
    }),
  )
}

function mean(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length)
}

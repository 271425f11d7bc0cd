import type { Anatomy, RootShare, Supplied } from '../../schema/anatomy'

type Share = RootShare['share']

/** A stretch of the way to one structure; without `to` it is the last, into the structure. */
export type Stretch = { from: string; to: string | undefined; share: Share }

const WEIGHT: Record<Share, number> = { variable: 1, part: 2, main: 3 }

/** The larger of two shares. */
export function largerShare(one: Share, other: Share): Share {
  return WEIGHT[one] >= WEIGHT[other] ? one : other
}

/**
 * The way of the fibres from the roots to one structure, stretch by stretch.
 *
 * A segment is joined to those segments of the path that it leaves, and to the nearest only: a nerve
 * that passes a place is not drawn beside it as well. Where an own file does not say what a segment
 * leaves, it follows the one before it in the path.
 */
export function routeOf(anatomy: Anatomy, { roots, path }: Supplied): Stretch[] {
  const shares = new Map(roots.map(({ root, share }) => [root, share]))
  const order = [...new Set([...shares.keys(), ...path])].filter((id) => anatomy.segments[id])
  const parents = new Map<string, readonly string[]>()
  for (const [at, id] of order.entries()) {
    if (!shares.has(id)) parents.set(id, parentsOf(anatomy, order.slice(0, at), id, shares))
  }
  for (const [id, all] of parents)
    parents.set(
      id,
      nearest((each) => parents.get(each) ?? [], all),
    )

  const share = new Map<string, Share>()
  const stretches: Stretch[] = []
  const left = new Set(order)
  for (const id of order) {
    const before = parents.get(id) ?? []
    const fed = before.map((each) => share.get(each) ?? 'main')
    share.set(id, shares.get(id) ?? fed.reduce(largerShare, fed[0] ?? 'main'))
    for (const from of before) {
      left.delete(from)
      stretches.push({ from, to: id, share: share.get(from) ?? 'main' })
    }
  }
  // A root that nothing on the way leaves enters at the first segment there is.
  const first = order.find((id) => !shares.has(id))
  const ends = [...left].map((from) => ({
    from,
    to: shares.has(from) ? first : undefined,
    share: share.get(from) ?? 'main',
  }))
  return [...stretches, ...ends]
}

/** The segments that a segment leaves, without those that lie further up on the way to another. */
export function waysIn({ segments }: Anatomy, id: string): readonly string[] {
  const left = (segments[id]?.from ?? []).filter((from) => segments[from] && from !== id)
  const near = nearest((each) => segments[each]?.from ?? [], left)
  return near.length > 0 ? near : left
}

function parentsOf(
  { segments }: Anatomy,
  before: readonly string[],
  id: string,
  roots: ReadonlyMap<string, Share>,
): readonly string[] {
  const left = segments[id]?.from ?? []
  const said = before.filter((each) => left.includes(each))
  if (said.length > 0) return said.flatMap((from) => [...through(segments, before, from), from])
  const last = before.at(-1)
  if (last === undefined) return []
  return roots.has(last) ? before : [last]
}

/** Places that the way passes after it left a nerve, even if the next branch names only the nerve. */
function through(segments: Anatomy['segments'], before: readonly string[], from: string) {
  return before
    .slice(before.indexOf(from) + 1)
    .filter((each) => segments[each]?.kind === 'place' && segments[each]?.from.includes(from))
}

/** Of these, the ones that none of the others comes from. */
function nearest(parentsOfOne: (id: string) => readonly string[], ids: readonly string[]) {
  const further = new Set<string>()
  const visit = (id: string) => {
    for (const parent of parentsOfOne(id)) {
      if (further.has(parent)) continue
      further.add(parent)
      visit(parent)
    }
  }
  ids.forEach(visit)
  return [...new Set(ids)].filter((id) => !further.has(id))
}

import type { Anatomy, RootShare, SegmentKind, Supplied } from '../../schema/anatomy'
import { routeOf, waysIn } from './routeOf'

export type Share = RootShare['share']
export type StructureKind = 'muscle' | 'skin' | 'reflex'

/** Names one thing on the diagram: a muscle and a reflex may share an id. */
export type WiringKey = `${'segment' | StructureKind}:${string}`

export type WiredSegment = { key: WiringKey; id: string; name: string; kind: SegmentKind }

export type WiredStructure = {
  key: WiringKey
  id: string
  name: string
  kind: StructureKind
  supply: Supplied
}

/** A piece between two neighbours, in the direction away from the spine. */
export type Wire = {
  from: WiringKey
  to: WiringKey
  /** The structures whose fibres run in it, with the largest share of a root among those fibres. */
  carries: ReadonlyMap<WiringKey, Share>
}

/** An anatomy as neighbours: each wire is drawn once, whatever number of structures it carries. */
export type Wiring = {
  segments: readonly WiredSegment[]
  structures: readonly WiredStructure[]
  wires: readonly Wire[]
}

/** How one thing on the diagram is told from all others. */
export function keyOf(kind: 'segment' | StructureKind, id: string): WiringKey {
  return `${kind}:${id}`
}

/**
 * The wiring of an anatomy as it is drawn.
 *
 * A segment from which nothing hangs is drawn where it leaves one from which something does, on a
 * wire that carries nothing. Whole parts of a body that nothing hangs from are left out.
 */
export function wiringOf(anatomy: Anatomy): Wiring {
  const structures = structuresOf(anatomy)
  const wires = new Map<
    string,
    { from: WiringKey; to: WiringKey; carries: Map<WiringKey, Share> }
  >()

  function lay(from: WiringKey, to: WiringKey) {
    const name = `${from} ${to}`
    const wire = wires.get(name) ?? { from, to, carries: new Map<WiringKey, Share>() }
    wires.set(name, wire)
    return wire.carries
  }

  const drawn = new Set<string>()
  for (const { key, supply } of structures) {
    for (const { from, to, share } of routeOf(anatomy, supply)) {
      drawn.add(from)
      lay(keyOf('segment', from), to === undefined ? key : keyOf('segment', to)).set(key, share)
    }
  }
  for (const [id, from] of looseEnds(anatomy, drawn)) {
    for (const each of from) lay(keyOf('segment', each), keyOf('segment', id))
  }
  const segments = Object.entries(anatomy.segments).flatMap(([id, { name, kind }]) =>
    drawn.has(id) || drawn.size === 0 ? [{ key: keyOf('segment', id), id, name, kind }] : [],
  )
  return { segments, structures, wires: [...wires.values()] }
}

/** The segments that leave drawn ones and carry nothing, with what they leave; now drawn as well. */
function looseEnds(anatomy: Anatomy, drawn: Set<string>): [string, readonly string[]][] {
  const hasNone = drawn.size === 0
  const found: [string, readonly string[]][] = []
  let left = Object.keys(anatomy.segments).filter((id) => !drawn.has(id))
  for (let before = -1; before !== found.length;) {
    before = found.length
    for (const id of left) {
      const from = waysIn(anatomy, id).filter((each) => hasNone || drawn.has(each))
      if (from.length === 0) continue
      found.push([id, from])
      if (!hasNone) drawn.add(id)
    }
    left = left.filter((id) => !found.some(([each]) => each === id))
  }
  return found
}

function structuresOf({ muscles, territories, reflexes }: Anatomy): WiredStructure[] {
  return [
    ...ofKind('muscle', muscles),
    ...ofKind('skin', territories),
    ...ofKind('reflex', reflexes),
  ]
}

function ofKind(
  kind: StructureKind,
  supplied: Readonly<Record<string, Supplied>>,
): WiredStructure[] {
  return Object.entries(supplied).map(([id, supply]) => ({
    key: keyOf(kind, id),
    id,
    kind,
    name: supply.name,
    supply,
  }))
}

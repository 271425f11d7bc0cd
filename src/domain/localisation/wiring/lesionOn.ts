import type { Anatomy } from '../../schema/anatomy'
import { reach } from '../../schema/reach'
import { largerShare } from './routeOf'
import { keyOf, type Share, type Wire, type Wiring, type WiringKey } from './wiring'

/** What a lesion takes, on the wiring. */
export type LesionOn = {
  segments: ReadonlySet<WiringKey>
  /** Each structure with the largest share that it has of what is hurt; beyond a root, all of it. */
  taken: ReadonlyMap<WiringKey, Share>
  /** Whether only roots are hurt, so that what has other roots is weakened rather than lost. */
  isOfRoots: boolean
}

/** What a lesion of these segments takes; it is empty for segments that the anatomy lacks. */
export function lesionOn(anatomy: Anatomy, lesionOf: readonly string[]): LesionOn {
  const hurt = lesionOf.filter((id) => anatomy.segments[id])
  const isOfRoots = hurt.length > 0 && hurt.every((id) => anatomy.segments[id]?.kind === 'root')
  const { muscles, territories, reflexes } = reach(anatomy, hurt)
  const taken = new Map<WiringKey, Share>()
  const take = (kind: 'muscle' | 'skin' | 'reflex', ids: ReadonlySet<string>) => {
    const supplied = {
      muscle: anatomy.muscles,
      skin: anatomy.territories,
      reflex: anatomy.reflexes,
    }
    for (const id of ids) {
      const shares = (supplied[kind][id]?.roots ?? []).flatMap(({ root, share }) =>
        hurt.includes(root) ? [share] : [],
      )
      const share = isOfRoots ? shares.reduce<Share>(largerShare, 'variable') : 'main'
      taken.set(keyOf(kind, id), share)
    }
  }
  take('muscle', muscles)
  take('skin', territories)
  take('reflex', reflexes)
  return { segments: new Set(hurt.map((id) => keyOf('segment', id))), taken, isOfRoots }
}

/** The wires beyond a lesion that carry what it takes, each with the largest share in it. */
export function wiresBeyond({ wires }: Wiring, { segments, taken }: LesionOn) {
  const lit = new Map<Wire, Share>()
  for (const [structure, share] of taken) {
    const own = wires.filter(({ carries }) => carries.has(structure))
    const beyond = new Set(segments)
    for (const from of beyond) {
      for (const wire of own) {
        if (wire.from !== from) continue
        beyond.add(wire.to)
        lit.set(wire, largerShare(lit.get(wire) ?? 'variable', share))
      }
    }
  }
  return lit
}

/** The wires from the roots to one structure, each with the largest share of the roots in it. */
export function wiresTo({ wires }: Wiring, structure: WiringKey): ReadonlyMap<Wire, Share> {
  return new Map(
    wires.flatMap((wire) => {
      const share = wire.carries.get(structure)
      return share === undefined ? [] : [[wire, share] as const]
    }),
  )
}

/**
 * The structures that a lesion just spares: those that go the longest way along with what it takes
 * and leave above it. The nearest come first; there is none where nothing is shared.
 */
export function nearestSpared({ structures }: Wiring, { taken }: LesionOn, most = 3) {
  const passing = new Map<string, number>()
  for (const { key, supply } of structures) {
    if (!taken.has(key)) continue
    for (const id of supply.path) passing.set(id, (passing.get(id) ?? 0) + 1)
  }
  return structures
    .filter(({ key }) => !taken.has(key))
    .map((structure) => ({
      structure,
      shared: structure.supply.path.reduce((sum, id) => sum + (passing.get(id) ?? 0), 0),
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, most)
    .map(({ structure }) => structure)
}

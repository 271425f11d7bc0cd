import type { RichText } from '../format/richText'

/** How much of a muscle, a skin area or a reflex a root carries. */
export type RootShare = { root: string; share: 'main' | 'part' | 'variable' }

/** What hangs from the wiring: the roots that feed it and the segments on the way to it. */
export type Supplied = {
  name: string
  roots: readonly RootShare[]
  /** Segments, from the trunk of the body outwards. */
  path: readonly string[]
}

export type SegmentKind = 'root' | 'trunk' | 'plexus' | 'nerve' | 'branch' | 'place'

/** A piece of the wiring: a root, a trunk, a nerve, a branch, or a place where a nerve is hurt. */
export type Segment = {
  name: string
  aka: readonly string[]
  kind: SegmentKind
  /** The segments it leaves, nearest first. */
  from: readonly string[]
  note: RichText | undefined
}

export type Muscle = Supplied & { aka: readonly string[]; action: string }

/** The wiring of a limb: a lesion spares every branch that leaves above it. */
export type Anatomy = {
  segments: Readonly<Record<string, Segment>>
  muscles: Readonly<Record<string, Muscle>>
  territories: Readonly<Record<string, Supplied>>
  reflexes: Readonly<Record<string, Supplied>>
  /** Drawings whose shapes are named after the territories. */
  maps: readonly string[]
}

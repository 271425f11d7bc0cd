/** The id of a node, unique within its schema. */
export type NodeId = string & { readonly __brand: 'NodeId' }

export const nodeId = (id: string) => id as NodeId

export type NodeKind = 'problem' | 'question' | 'category' | 'site' | 'diagnosis'

export type Hue = 'blue' | 'amber' | 'green' | 'plum' | 'rust' | 'brown' | 'sky' | 'grey'

/** A node as it is shipped: what its card shows, and its children. */
export type CompiledNode = {
  id: string
  label: string
  kind: NodeKind
  when?: string
  hue?: Hue
  cantMiss?: true
  children?: readonly CompiledNode[]
}

/** What must not wait: enough for one line above the tree. What to do about it is in the details. */
type CompiledEmergency = { id: string; name: string; signs: string; node?: string }

/** The part of a schema that the first paint needs, ready to be indexed. */
export type CompiledTree = {
  id: string
  version: string
  /** Of its words, when they are not in the interface's language. */
  language?: string
  title: string
  problem?: string
  principle?: string
  emergencies: readonly CompiledEmergency[]
  /** The two cards that its authors hold against each other most. */
  question?: readonly [NodeId, NodeId]
  root: CompiledNode
}

/** A node among its neighbours: everything a card, a row or a key needs to know. */
export type SchemaNode = {
  id: NodeId
  label: string
  kind: NodeKind
  when: string | undefined
  hue: Hue
  cantMiss: boolean
  parent: NodeId | undefined
  children: readonly NodeId[]
  /** 0 for the root. */
  depth: number
  /** 1-based place among its siblings. */
  position: number
  siblings: number
  /** How many nodes hang below, at any depth. */
  below: number
  /** Labels of the diagnoses below that must not be missed, as authored. */
  cantMissBelow: readonly string[]
}

/** A schema's tree, indexed. Plain JSON, so that the store can hold it. */
export type Schema = Omit<CompiledTree, 'root'> & {
  rootId: NodeId
  /** How many levels hang below the root. */
  height: number
  nodes: Readonly<Record<string, SchemaNode>>
}

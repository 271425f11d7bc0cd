import { indexTree } from '@/domain/schema/indexTree'
import type { CompiledNode, CompiledTree, Schema } from '@/domain/schema/schema'

/** A tree as its ids alone: `{ weakness: { cord: { compression: {} }, junction: {} } }`. */
export type Shape = { readonly [id: string]: Shape }

type Traits = Partial<Omit<CompiledNode, 'id' | 'children'>>

type About = Partial<Omit<CompiledTree, 'root'>> & {
  /** What matters about some of the nodes, by id. */
  nodes?: Readonly<Record<string, Traits>>
}

/** A schema of which a test names only what matters; the labels are the ids in words. */
export function buildSchema(shape: Shape, about: About = {}): Schema {
  return indexTree(buildTree(shape, about))
}

/** The same as it is shipped, before it is indexed. */
export function buildTree(shape: Shape, { nodes = {}, ...rest }: About = {}): CompiledTree {
  const [root] = nodesOf(shape, nodes, 0)
  if (!root) throw new Error('a schema has a root')
  return { id: 'weakness', version: '0.1.0', title: 'Weakness', emergencies: [], root, ...rest }
}

function nodesOf(shape: Shape, nodes: Readonly<Record<string, Traits>>, depth: number) {
  return Object.entries(shape).map(([id, below]): CompiledNode => {
    const children = nodesOf(below, nodes, depth + 1)
    const kind = depth === 0 ? 'problem' : children.length > 0 ? 'category' : 'diagnosis'
    const hanging = children.length > 0 && { children }
    return { id, label: inWords(id), kind, ...hanging, ...nodes[id] }
  })
}

function inWords(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

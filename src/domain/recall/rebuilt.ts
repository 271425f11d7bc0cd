import type { SchemaKnowledge } from '../schema/details'
import { nodeById } from '../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import { namesOfNode } from './cards/answerNames'
import { nameDistance, type PlainName, plainName, wordDistance } from './cards/nearNames'

/** A name that someone wrote under a node. */
export type WrittenBranch = { parent: NodeId; words: string }

/**
 * How what was written stands to the tree. A near one is another name of the node, or one that is
 * spelt a little differently; what is misplaced belongs under another node of the branch.
 */
export type RebuiltBranch = WrittenBranch &
  (
    | { verdict: 'right' | 'near'; node: NodeId }
    | { verdict: 'misplaced'; node: NodeId; belongs: NodeId }
    | { verdict: 'extra' }
  )

export type Rebuilt = {
  /** In the order in which it was written, blank lines left out. */
  written: readonly RebuiltBranch[]
  /** In the order of the tree. */
  missing: readonly NodeId[]
}

/** A node as one may name it: by its label, or by any other name. */
type Named = { node: SchemaNode; labels: readonly string[]; names: readonly PlainName[] }

type Match = { at: number; named: Named; isPlaced: boolean; isRight: boolean; worse: number }

/** How far a name is from what was written: 1 for another name, and for each letter that differs. */
const PART_OF_NAME = 10
const ELSEWHERE = 100

/**
 * Which branches were named, and which are missing, extra or misplaced, below a node: its children,
 * and those of every level under whose nodes something was written.
 *
 * A label is right whatever its capitals, marks and accents, and without what stands behind a colon
 * in it. Near is another name of
 * the node, its script or its site, British or American, in another order, with a slip of the pen in
 * a word, or half of a name that only one branch has. Each branch is named once; what names it again
 * is extra.
 */
export function compareRebuilt(
  schema: Schema,
  knowledge: SchemaKnowledge,
  root: NodeId,
  written: readonly WrittenBranch[],
): Rebuilt {
  const said = written.filter(({ words }) => words.trim() !== '')
  const levels = levelsBelow(schema, root, deepest(schema, root, said) + 2)
  const asked = levels.slice(0, Math.max(1, levels.length - 1)).flat()
  const branches = levels.flat().map((node) => namedOf(schema, knowledge, node))
  const taken = assigned(said, branches)
  const found = new Set([...taken.values()].map(({ named }) => named.node.id))
  return {
    written: said.map((each, at) => verdict(each, taken.get(at))),
    missing: asked.map(({ id }) => id).filter((id) => !found.has(id)),
  }
}

/** How many levels below the root the deepest node is under which something was written. */
function deepest(schema: Schema, root: NodeId, written: readonly WrittenBranch[]): number {
  const { depth } = nodeById(schema, root)
  return Math.max(0, ...written.map(({ parent }) => nodeById(schema, parent).depth - depth))
}

/** The nodes below a node, level by level. */
function levelsBelow(schema: Schema, root: NodeId, count: number): SchemaNode[][] {
  const levels: SchemaNode[][] = []
  let level = [nodeById(schema, root)]
  while (levels.length < count && level.length > 0) {
    level = level.flatMap(({ children }) => children.map((id) => nodeById(schema, id)))
    levels.push(level)
  }
  return levels
}

function namedOf(schema: Schema, knowledge: SchemaKnowledge, node: SchemaNode): Named {
  const names = namesOfNode(schema, knowledge, node.id)
  const all = [...names, ...names.map(beforeColon)].map(plainName)
  const labels = [node.label, node.label.replace(/(?<=\S):\s.*$/u, '')].map(asTyped)
  return { node, labels, names: all.filter((name) => name.length > 0) }
}

/** "Central" of "Central: brain or cord", and "Multiple sclerosis" of one "(cord)". */
function beforeColon(name: string): string {
  return name.replace(/(?<=\S)(?::\s|\s\().*$/u, '')
}

function asTyped(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}

/** The best match of each written name, the best of all first, each node once. */
function assigned(
  written: readonly WrittenBranch[],
  branches: readonly Named[],
): ReadonlyMap<number, Match> {
  const matches = written
    .flatMap((each, at) => matchesOf(each, at, branches))
    .toSorted((one, other) => one.worse - other.worse)
  const taken = new Map<number, Match>()
  const nodes = new Set<NodeId>()
  for (const match of matches) {
    if (taken.has(match.at) || nodes.has(match.named.node.id)) continue
    taken.set(match.at, match)
    nodes.add(match.named.node.id)
  }
  return taken
}

function matchesOf(
  { parent, words }: WrittenBranch,
  at: number,
  branches: readonly Named[],
): Match[] {
  const typed = asTyped(words)
  const name = plainName(words)
  if (name.length === 0) return []
  const parts = branches.filter(({ names }) => names.some((each) => isPartOf(name, each)))
  const onlyPart = parts.length === 1 ? parts[0] : undefined
  return branches.flatMap((named) => {
    const isRight = typed !== '' && named.labels.includes(typed)
    const distance = isRight ? 0 : nearestName(name, named, named === onlyPart)
    if (distance === undefined) return []
    const isPlaced = named.node.parent === parent
    return [{ at, named, isPlaced, isRight, worse: distance + (isPlaced ? 0 : ELSEWHERE) }]
  })
}

function nearestName(name: PlainName, { names }: Named, isOnlyPart: boolean): number | undefined {
  const distances = names.flatMap((each) => nameDistance(name, each) ?? [])
  if (distances.length > 0) return 1 + Math.min(...distances)
  return isOnlyPart ? PART_OF_NAME : undefined
}

/** At least half of the words of a name, and none besides. */
function isPartOf(part: PlainName, name: PlainName): boolean {
  return (
    part.length * 2 >= name.length &&
    part.every((word) => name.some((each) => wordDistance(word, each) !== undefined))
  )
}

function verdict(each: WrittenBranch, match: Match | undefined): RebuiltBranch {
  if (!match) return { ...each, verdict: 'extra' }
  const { node } = match.named
  if (!match.isPlaced) {
    return { ...each, verdict: 'misplaced', node: node.id, belongs: node.parent ?? each.parent }
  }
  return { ...each, verdict: match.isRight ? 'right' : 'near', node: node.id }
}

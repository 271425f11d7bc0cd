import { compareWays } from '../../compare/compareWays'
import { keyIfKnown, ownParty, partyKey } from '../../compare/ownParty'
import { type Profile, profileOf } from '../../compare/profile'
import { SEPARATES, separation } from '../../compare/separation'
import type { SchemaKnowledge } from '../../schema/details'
import { nodeById } from '../../schema/findNode'
import type { NodeId, Schema } from '../../schema/schema'
import { hasFewBranches } from './fewBranches'

/** Two nodes that something tells apart, in the order of the tree. */
export type SeparatedNodes = readonly [NodeId, NodeId]

/**
 * The pairs worth telling apart: siblings of a small branch, and each node with the one that most
 * contrasts hold it against, wherever that hangs. Only pairs that a finding separates, or an author;
 * two diagnoses that occur more than once in the tree are told apart once, as siblings if they are.
 */
export function separatedNodes(schema: Schema, knowledge: SchemaKnowledge): SeparatedNodes[] {
  const ids = Object.values(schema.nodes).map(({ id }) => id)
  const separates = separator(knowledge)
  const waysOf = compareWays(schema, knowledge)
  const pairs = new Map<string, SeparatedNodes>()
  const add = (pair: SeparatedNodes) => {
    const parties = pair.map((id) => partyOf(knowledge, id)).toSorted()
    const key = parties.join(' ')
    if (!pairs.has(key) && separates(...pair)) pairs.set(key, pair)
  }
  ids.flatMap((id) => siblingPairs(schema, id)).forEach(add)
  for (const id of ids) {
    const opposed = waysOf(id).with.find(({ why }) => why === 'contrast')
    if (opposed) add([id, opposed.node])
  }
  return [...pairs.values()]
}

function partyOf({ nodes }: SchemaKnowledge, id: NodeId): string {
  const details = nodes[id]
  const party = details && ownParty(details)
  return party ? partyKey(party) : ''
}

function siblingPairs(schema: Schema, parent: NodeId): SeparatedNodes[] {
  const node = nodeById(schema, parent)
  if (!hasFewBranches(node)) return []
  return node.children.flatMap((one, index) =>
    node.children.slice(index + 1).map((other): SeparatedNodes => [one, other]),
  )
}

/** Says whether a finding or an author separates two nodes; a node with two faces of one is not. */
function separator(knowledge: SchemaKnowledge): (one: NodeId, other: NodeId) => boolean {
  const profiles = new Map<NodeId, Profile | undefined>()
  const opposed = opposedKeys(knowledge)

  function profile(id: NodeId): Profile | undefined {
    if (!profiles.has(id)) {
      const details = knowledge.nodes[id]
      profiles.set(id, details && profileOf(details, knowledge))
    }
    return profiles.get(id)
  }

  return (id, otherId) => {
    const [one, other] = [profile(id), profile(otherId)]
    if (!one || !other || one.own === other.own) return false
    return isOpposed(one, other, opposed) || isHeldApart(one, other)
  }
}

function isHeldApart(one: Profile, other: Profile): boolean {
  return [...one.said].some(
    ([finding, said]) =>
      separation(said.frequency, other.said.get(finding)?.frequency) >= SEPARATES,
  )
}

/** A party that both have in common tells them apart by nothing. */
function isOpposed(one: Profile, other: Profile, opposed: ReadonlySet<string>): boolean {
  const own = [...one.parties].filter((party) => !other.parties.has(party))
  const its = [...other.parties].filter((party) => !one.parties.has(party))
  return own.some((left) => its.some((right) => opposed.has(pairKey(left, right))))
}

function opposedKeys({ contrasts }: SchemaKnowledge): ReadonlySet<string> {
  const keys = Object.values(contrasts).flatMap(({ target, comparator }) => {
    const [one, other] = [keyIfKnown(target), keyIfKnown(comparator)]
    return one === undefined || other === undefined ? [] : [pairKey(one, other)]
  })
  return new Set(keys)
}

function pairKey(one: string, other: string): string {
  return [one, other].toSorted().join(' ')
}

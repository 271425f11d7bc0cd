import { type JsonObject, listOf } from '../json/jsonValue'
import { type Packs, usedPacks, type UsedPacks } from '../usedPacks'
import { type KnownIds, knownIds } from './knownIds'
import { treeNodes, type WrittenNode } from './treeNodes'
import { type WrittenReference, writtenReferences } from './writtenReferences'
import { type WrittenText, writtenTexts } from './writtenTexts'

/** A file laid out for the checks, each of which then looks at one thing only. */
export type CheckedFile = {
  root: JsonObject
  nodes: readonly WrittenNode[]
  texts: readonly WrittenText[]
  references: readonly WrittenReference[]
  used: UsedPacks
  known: KnownIds
}

/** Lays out a file whose shape may be unsound: what is not as it should be is passed over. */
export function checkedFile(root: JsonObject, packs: Packs): CheckedFile {
  const nodes = treeNodes(root)
  const texts = writtenTexts(root)
  const uses = listOf(root.uses).map((entry) => (typeof entry === 'string' ? entry : ''))
  const used = usedPacks(typeof root.id === 'string' ? root.id : '', uses, packs)
  return {
    root,
    nodes,
    texts,
    references: writtenReferences(root, nodes, texts),
    used,
    known: knownIds(root, nodes, used.packs),
  }
}

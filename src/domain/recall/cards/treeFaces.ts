import { firstSentence } from '../../format/firstSentence'
import { plainText } from '../../format/plainText'
import type { RichText } from '../../format/richText'
import type { SchemaKnowledge } from '../../schema/details'
import { nodeById } from '../../schema/findNode'
import type { NodeId, Schema } from '../../schema/schema'
import type { CardFaces, CardLine } from '../recallCard'
import { leaksAny, namesOfNode } from './answerNames'
import { claimBlock, claimLine, listBlock, plainLine, textBlock } from './cardBlocks'
import { nameOnly } from '../nameOnly'
import { scriptClues } from './scriptClues'

/** "What are the three branches?" Each is answered with what leads there and what it is. */
export function childrenFaces(schema: Schema, knowledge: SchemaKnowledge, id: NodeId): CardFaces {
  const { children } = nodeById(schema, id)
  return {
    prompt: `What are the ${children.length} branches of “${nameOnly(schema, id)}”?`,
    question: [],
    answer: [
      ...listBlock(undefined, branchLines(schema, knowledge, id)),
      ...claimBlock(undefined, knowledge.nodes[id]?.gist),
    ],
  }
}

/** One hidden label of a branch is asked for; what leads there is the hint. */
export function labelFaces(schema: Schema, knowledge: SchemaKnowledge, id: NodeId): CardFaces {
  const { label, when, parent = id } = nodeById(schema, id)
  const details = knowledge.nodes[id]
  const tree = { kind: 'tree' as const, root: parent, asked: id }
  const hint = hintOf(schema, knowledge, id)
  return {
    prompt: 'Which branch is the marked one?',
    question: [{ ...tree, isOpen: false }, ...(hint === undefined ? [] : textBlock(hint))],
    answer: [
      ...listBlock(undefined, [
        plainLine([strong(label)], when === undefined ? undefined : [when]),
      ]),
      { ...tree, isOpen: true },
      ...claimBlock(undefined, details?.gist ?? scriptOf(knowledge, id)?.gist),
    ],
  }
}

/** A branch to be put together again; the answer is the whole of it. */
export function rebuildFaces(schema: Schema, knowledge: SchemaKnowledge, id: NodeId): CardFaces {
  const tree = { kind: 'tree' as const, root: id, asked: undefined }
  return {
    prompt: `Rebuild what branches off “${nameOnly(schema, id)}”.`,
    question: [{ ...tree, isOpen: false }],
    answer: [
      { ...tree, isOpen: true },
      ...listBlock(undefined, branchLines(schema, knowledge, id)),
    ],
  }
}

function branchLines(schema: Schema, knowledge: SchemaKnowledge, id: NodeId): CardLine[] {
  return nodeById(schema, id).children.map((child) => {
    const { label, when } = nodeById(schema, child)
    const name = strong(label)
    const note: RichText | undefined = when === undefined ? undefined : [when]
    const gist = knowledge.nodes[child]?.gist ?? scriptOf(knowledge, child)?.gist
    if (!gist) return plainLine([name], note)
    return claimLine([name, /[.?!]$/.test(label) ? ' ' : '. ', ...firstSentence(gist.text)], note)
  })
}

function strong(label: string) {
  return { kind: 'strong' as const, text: [label] }
}

/** What leads to a node, else what it is, else by what one knows it: in words that do not name it. */
function hintOf(schema: Schema, knowledge: SchemaKnowledge, id: NodeId): string | undefined {
  const names = namesOfNode(schema, knowledge, id)
  const leaks = leaksAny(names)
  const script = scriptOf(knowledge, id)
  const gists = [knowledge.nodes[id]?.gist, script?.gist].flatMap((gist) =>
    gist ? [plainText(firstSentence(gist.text))] : [],
  )
  const { when } = nodeById(schema, id)
  const words = [...(when === undefined ? [] : [when]), ...gists].find((text) => !leaks(text))
  if (words !== undefined || !script) return words
  const clues = scriptClues(script, knowledge, names)
  return clues?.findings.map(({ name }) => name).join(' · ')
}

function scriptOf({ nodes, scripts }: SchemaKnowledge, id: NodeId) {
  const script = nodes[id]?.script
  return script === undefined ? undefined : scripts[script]
}

import { compareCards, type ComparedFinding, type ComparedTest } from '../../compare/compareCards'
import { testsShown } from '../../compare/groupTests'
import { firstSentence } from '../../format/firstSentence'
import type { RichText } from '../../format/richText'
import type { SchemaKnowledge } from '../../schema/details'
import { nodeById } from '../../schema/findNode'
import type { NodeId, Schema } from '../../schema/schema'
import type { CardFaces, CardLine, FaceBlock } from '../recallCard'
import { claimLine, listBlock, textBlock } from './cardBlocks'
import { measuredLines } from './measuredLine'
import { shortLabels } from './shortLabels'
import { wordStems } from './wordStems'

const MOST_TESTS = 3
/** "fibula" in a test tells "fibular". */
const TELLING_LETTERS = 5

/**
 * "What tells one from the other?" The best tests, those at the bedside first: how often each of the
 * two shows it, what an author says of that, how it is examined, and what was measured.
 */
export function separatesFaces(
  schema: Schema,
  knowledge: SchemaKnowledge,
  ids: readonly NodeId[],
): CardFaces {
  const nodes = ids
    .map((id) => nodeById(schema, id))
    .toSorted((one, other) => one.depth - other.depth || one.position - other.position)
  const details = nodes.flatMap(({ id }) => knowledge.nodes[id] ?? [])
  const labels = shortLabels(
    schema,
    nodes.map(({ id }) => id),
  )
  const all = testsShown(compareCards(details, knowledge).tests, 'bedside')
  const tests = withoutTelling(all, labels).slice(0, MOST_TESTS)
  return {
    prompt: `What best tells “${labels.join('” from “')}”?`,
    question: [],
    answer:
      tests.length === 0
        ? textBlock('Nothing that is written of the two tells them apart.')
        : tests.flatMap((test) => testBlock(test, labels, knowledge)),
  }
}

/** Without those that have a word of the question in them, unless there are no others. */
function withoutTelling(tests: readonly ComparedTest[], labels: readonly string[]) {
  const asked = new Set(labels.flatMap((label) => [...wordStems(label, TELLING_LETTERS)]))
  const others = tests.filter(({ lead }) =>
    [...wordStems(lead.name, TELLING_LETTERS)].every((stem) => !asked.has(stem)),
  )
  return others.length > 0 ? others : tests
}

function testBlock(
  { lead, others }: ComparedTest,
  labels: readonly string[],
  knowledge: SchemaKnowledge,
): FaceBlock[] {
  const measured = [lead, ...others]
    .flatMap(({ contrasts }) => contrasts)
    .find(({ evidence }) => evidence.length > 0)
  const means = lead.contrasts[0]?.means
  return listBlock(lead.name, [
    ...saidLines(lead, labels),
    ...(means ? [claimLine(means)] : []),
    ...howLines(lead, knowledge),
    ...(measured ? measuredLines(measured) : []),
  ])
}

function saidLines({ said }: ComparedFinding, labels: readonly string[]): CardLine[] {
  return labels.flatMap((label, index) => {
    const each = said[index]
    if (!each) return []
    const beside = each.figure ?? each.note
    const note: RichText = [each.frequency, ...(beside ? ['. ', ...firstSentence(beside)] : [])]
    return [claimLine([label], note)]
  })
}

function howLines({ id, tip }: ComparedFinding, knowledge: SchemaKnowledge): CardLine[] {
  const how =
    knowledge.findings[id]?.how ??
    (tip === undefined ? undefined : knowledge.examTips[tip]?.how.text)
  return how ? [claimLine([{ kind: 'strong', text: ['How: '] }, ...firstSentence(how)])] : []
}

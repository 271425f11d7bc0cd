import type { SchemaKnowledge } from '../../schema/details'
import { invariant } from '../../shared/invariant'
import type { CardFaces } from '../recallCard'
import { claimBlock, listBlock, standingLine } from './cardBlocks'
import { measuredBlock } from './findingFaces'

const MOST_EVIDENCE = 3

/** What an examination means; then how it is done, and its pitfall. */
export function tipFaces(knowledge: SchemaKnowledge, id: string): CardFaces {
  const tip = knowledge.examTips[id]
  invariant(tip, `there is no exam tip "${id}"`)
  return {
    prompt: `What does the exam tip “${tip.name}” tell you?`,
    question: [],
    answer: [
      ...claimBlock('Meaning', tip.meaning),
      ...claimBlock('How', tip.how),
      ...(tip.drawing === undefined ? [] : [{ kind: 'drawing' as const, drawing: tip.drawing }]),
      ...claimBlock('Pitfall', tip.pitfall),
      ...listBlock(
        'Evidence',
        tip.evidence.slice(0, MOST_EVIDENCE).map((claim) => standingLine(claim)),
      ),
      ...measuredBlock(knowledge, ({ finding }) => knowledge.findings[finding]?.examTip === id),
    ],
  }
}

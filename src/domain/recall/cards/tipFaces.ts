import type { SchemaKnowledge } from '../../schema/details'
import { invariant } from '../../shared/invariant'
import type { CardFaces } from '../recallCard'
import { claimBlock, listBlock, standingLine } from './cardBlocks'
import { measuredBlock } from './findingFaces'

const MOST_EVIDENCE = 3

/** How an examination is done, what it means, and what its pitfall is. */
export function tipFaces(knowledge: SchemaKnowledge, id: string): CardFaces {
  const tip = knowledge.examTips[id]
  invariant(tip, `there is no exam tip "${id}"`)
  return {
    prompt: `“${tip.name}”: how is it done, what does it mean, and what is the pitfall?`,
    question: [],
    answer: [
      ...claimBlock('How', tip.how),
      ...(tip.drawing === undefined ? [] : [{ kind: 'drawing' as const, drawing: tip.drawing }]),
      ...claimBlock('Meaning', tip.meaning),
      ...claimBlock('Pitfall', tip.pitfall),
      ...listBlock(
        'Evidence',
        tip.evidence.slice(0, MOST_EVIDENCE).map((claim) => standingLine(claim)),
      ),
      ...measuredBlock(knowledge, ({ finding }) => knowledge.findings[finding]?.examTip === id),
    ],
  }
}

import { listed } from '../../localisation/listed'
import type { Finding, Frequency, SchemaKnowledge } from '../../schema/details'
import { type NameOf, namesOnCards } from '../../print/separatedPairs'
import { namedContrasts } from '../../schema/detailsPage'
import type { Schema } from '../../schema/schema'
import { invariant } from '../../shared/invariant'
import type { CardFaces, CardLine, FaceBlock } from '../recallCard'
import { claimBlock, claimLine, claimOf, listBlock } from './cardBlocks'
import { findingSides, type SideRow } from './findingSides'
import { measuredLines } from './measuredLine'

const MOST_MEASURED = 3
const MOST_NAMED = 12
const FREQUENCIES: readonly Frequency[] = ['always', 'usually', 'rarely', 'never']

/** What a finding speaks for and against in a schema, how it is examined, and its pitfall. */
export function findingFaces(schema: Schema, knowledge: SchemaKnowledge, id: string): CardFaces {
  const finding = knowledge.findings[id]
  invariant(finding, `there is no finding "${id}"`)
  const sides = findingSides(knowledge, id)
  const nameOf = namesOnCards(schema, knowledge)
  return {
    prompt: `“${finding.name}”: what does it speak for here, and what against?`,
    question: [],
    answer: [
      ...listBlock('Speaks for', sideLines(sides?.speaksFor ?? [], nameOf)),
      ...listBlock('Speaks against', sideLines(sides?.against ?? [], nameOf)),
      ...claimBlock('How', howOf(finding, knowledge)),
      ...claimBlock('Pitfall', finding.pitfall),
      ...measuredBlock(knowledge, (contrast) => contrast.finding === id),
    ],
  }
}

/** What was measured of some contrasts, the first few of them. */
export function measuredBlock(
  knowledge: SchemaKnowledge,
  isAsked: (contrast: { finding: string }) => boolean,
): FaceBlock[] {
  const lines = namedContrasts(knowledge).filter(isAsked).flatMap(measuredLines)
  return listBlock('Measured', lines.slice(0, MOST_MEASURED))
}

function howOf({ how, examTip }: Finding, { examTips }: SchemaKnowledge) {
  if (how) return claimOf(how)
  return examTip === undefined ? undefined : examTips[examTip]?.how
}

/** What comes with a figure has a line of its own; the rest stands together, by frequency. */
function sideLines(rows: readonly SideRow[], nameOf: NameOf): CardLine[] {
  const alone = rows.flatMap(({ party, frequency, figure }) =>
    figure ? [claimLine([nameOf(party)], [frequency, '. ', ...figure])] : [],
  )
  const together = FREQUENCIES.flatMap((frequency) => {
    const names = rows
      .filter((row) => row.frequency === frequency && !row.figure)
      .map(({ party }) => nameOf(party))
    return names.length === 0 ? [] : [claimLine([namedWords(names)], [frequency])]
  })
  return [...alone, ...together]
}

function namedWords(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return listed(names)
  return listed([...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more`])
}

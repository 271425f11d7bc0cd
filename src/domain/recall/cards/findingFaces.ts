import { listed } from '../../localisation/listed'
import type { Finding, Frequency, SchemaKnowledge } from '../../schema/details'
import { type NameOf, namesOnCards } from '../../print/separatedPairs'
import { namedContrasts } from '../../schema/detailsPage'
import type { Schema } from '../../schema/schema'
import { invariant } from '../../shared/invariant'
import type { CardFaces, FaceBlock } from '../recallCard'
import { claimBlock, claimLine, claimOf, listBlock } from './cardBlocks'
import { type FindingSides, findingSides, type SideRow } from './findingSides'
import { measuredLines } from './measuredLine'

const MOST_MEASURED = 3
const MOST_NAMED = 6
const FREQUENCIES: readonly Frequency[] = ['always', 'usually', 'rarely', 'never']

/** What a finding speaks for and against in a schema, how it is examined, and its pitfall. */
export function findingFaces(schema: Schema, knowledge: SchemaKnowledge, id: string): CardFaces {
  const finding = knowledge.findings[id]
  invariant(finding, `there is no finding "${id}"`)
  const sides = findingSides(knowledge, id)
  const nameOf = namesOnCards(schema, knowledge)
  return {
    prompt: `Which ${whatWord(schema, sides)} does “${finding.name}” speak for most?`,
    question: [],
    answer: [
      ...sideBlock('Speaks for', sides?.speaksFor ?? [], nameOf),
      ...sideBlock('Speaks against', sides?.against ?? [], nameOf),
      ...claimBlock('How', howOf(finding, knowledge)),
      ...claimBlock('Pitfall', finding.pitfall),
      ...measuredBlock(knowledge, (contrast) => contrast.finding === id),
    ],
  }
}

/** "sites", "diagnosis": one or several, so that one knows when all are named. */
function whatWord({ principle }: Schema, sides: FindingSides | undefined): string {
  const isOne = sides?.speaksFor.length === 1
  if (sides?.speaksFor[0]?.party.kind !== 'site') return isOne ? 'diagnosis' : 'diagnoses'
  const site = principle === 'physiologic' ? 'mechanism' : 'site'
  return isOne ? site : `${site}s`
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

/** The first of a side; what comes with a figure has a line of its own, the rest stands together. */
function sideBlock(title: string, rows: readonly SideRow[], nameOf: NameOf): FaceBlock[] {
  const shown = rows.slice(0, MOST_NAMED)
  const alone = shown.flatMap(({ party, frequency, figure }) =>
    figure ? [claimLine([nameOf(party)], [frequency, '. ', ...figure])] : [],
  )
  const together = FREQUENCIES.flatMap((frequency) => {
    const names = shown
      .filter((row) => row.frequency === frequency && !row.figure)
      .map(({ party }) => nameOf(party))
    return names.length === 0 ? [] : [claimLine([listed(names)], [frequency])]
  })
  const count = shown.length < rows.length ? `, ${shown.length} of ${rows.length}` : ''
  return listBlock(`${title}${count}`, [...alone, ...together])
}

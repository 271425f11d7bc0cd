import { likelihoodRatios } from '../../evidence/likelihoodRatio'
import { originWords, ratiosWords } from '../../evidence/ratioWords'
import type { Evidence } from '../../schema/details'
import type { NamedContrast } from '../../schema/detailsPage'
import { LIMIT_WORDS } from '../../schema/detailWords'
import type { CardLine } from '../recallCard'

/** Every study of a contrast in a line: its ratios, of what against what, in whom, and its source. */
export function measuredLines(contrast: NamedContrast): CardLine[] {
  return contrast.evidence.map((evidence) => measuredLine(contrast, evidence))
}

function measuredLine(
  { findingName, targetName, comparatorName }: NamedContrast,
  { figures, population, source, limits, note }: Evidence,
): CardLine {
  const ratios = likelihoodRatios(figures)
  const counts =
    figures.kind === 'counts'
      ? `${figures.target.positive} of ${figures.target.n} against ${figures.comparator.positive} of ${figures.comparator.n}; `
      : ''
  const weak = limits.map((limit) => LIMIT_WORDS[limit]).join('; ')
  return {
    words: [
      `${findingName}, ${targetName} against ${comparatorName}: ${ratiosWords(ratios) || 'no ratio can be worked out'}`,
      { kind: 'citation', keys: [source] },
    ],
    note: [
      `${counts}ratios ${originWords(ratios.from)}. `,
      ...population,
      ...(weak === '' ? [] : [` Mind: ${weak}.`]),
      ...(note ? [' ', ...note] : []),
    ],
    sourced: true,
  }
}

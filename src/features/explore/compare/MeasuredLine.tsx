import type { ComparedTest } from '@/domain/compare/compareCards'
import { likelihoodRatios } from '@/domain/evidence/likelihoodRatio'
import { ratiosWords } from '@/domain/evidence/ratioWords'
import { firstSentence } from '@/domain/format/firstSentence'
import type { Evidence } from '@/domain/schema/details'
import { LIMIT_WORDS } from '@/ui/words'
import { CitationMark } from '../details/CitationMark'
import { RichText } from '../details/RichText'

type MeasuredLineProps = { test: ComparedTest; columns: number }

/** The first study of a closed test in one line: its ratios, between what, in how many people. */
export function MeasuredLine({ test: { lead, others }, columns }: MeasuredLineProps) {
  const contrast = [lead, ...others]
    .flatMap(({ contrasts }) => contrasts)
    .find(({ evidence }) => evidence.length > 0)
  const evidence = contrast?.evidence[0]
  if (!contrast || !evidence) return null
  const { targetName, comparatorName, findingName, finding } = contrast
  return (
    <div role="row">
      <p
        role="cell"
        aria-colspan={columns}
        className="compare-indent compare-note -mt-1 pb-2 text-ink-2"
      >
        {finding === lead.id ? null : `${findingName}: `}
        {ratiosWords(likelihoodRatios(evidence.figures))}: {targetName} against {comparatorName},{' '}
        <People evidence={evidence} />
        <CitationMark keys={[evidence.source]} />
        {evidence.limits.length > 0 ? (
          <span className="text-warn">
            ; {evidence.limits.map((limit) => LIMIT_WORDS[limit]).join('; ')}
          </span>
        ) : null}
      </p>
    </div>
  )
}

/** How many there were, where they were counted; else who they were, in the words of the author. */
function People({ evidence: { figures, population } }: { evidence: Evidence }) {
  if (figures.kind !== 'counts') return <RichText text={firstSentence(population)} />
  return `n = ${figures.target.n + figures.comparator.n}`
}

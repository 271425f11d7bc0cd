import type { ComponentType } from 'react'
import { likelihoodRatios, type Ratio } from '@/domain/evidence/likelihoodRatio'
import { formatRatio, intervalWords, originWords } from '@/domain/evidence/ratioWords'
import type { Evidence } from '@/domain/schema/details'
import type { NamedContrast } from '@/domain/schema/detailsPage'
import { LIMIT_WORDS } from '@/ui/words'
import { CitationMark } from './CitationMark'
import { RichText } from './RichText'

type ContrastEvidenceProps = {
  contrast: NamedContrast
  /** What stands below the figures of a study, to picture them. */
  Picture?: ComponentType<{ contrast: NamedContrast; evidence: Evidence }>
  /** Whether what it means stands elsewhere already. */
  isMeansKnown?: boolean
}

/** What one test separates, and by how much: never a ratio without its comparator and people. */
export function ContrastEvidence({
  contrast,
  Picture,
  isMeansKnown = false,
}: ContrastEvidenceProps) {
  return (
    <div className="mt-3 rounded-lg bg-raised px-3 py-2.5">
      <p className="weight-label text-small">
        {contrast.findingName}: {contrast.targetName} or {contrast.comparatorName}?
      </p>
      {isMeansKnown ? null : (
        <p className="mt-0.5 text-small text-ink-2">
          <RichText text={contrast.means} />
        </p>
      )}
      {contrast.evidence.map((evidence, index) => (
        <div key={index} className={Picture ? 'grid gap-x-8 lg:grid-cols-2' : ''}>
          <Figures evidence={evidence} />
          {Picture ? <Picture contrast={contrast} evidence={evidence} /> : null}
        </div>
      ))}
    </div>
  )
}

function Figures({ evidence }: { evidence: Evidence }) {
  const { figures, population, source, limits, note } = evidence
  const ratios = likelihoodRatios(figures)
  return (
    <div className="mt-2 text-small">
      <dl className="flex flex-wrap gap-x-5 gap-y-1">
        {ratios.positive ? <RatioTerm name="LR+" ratio={ratios.positive} /> : null}
        {ratios.negative ? <RatioTerm name="LR−" ratio={ratios.negative} /> : null}
      </dl>
      {limits.length > 0 ? (
        <p className="mt-0.5 text-warn">{limits.map((limit) => LIMIT_WORDS[limit]).join('; ')}</p>
      ) : null}
      <p className="mt-1 text-ink-2">
        {figures.kind === 'counts'
          ? `${figures.target.positive} of ${figures.target.n} against ${figures.comparator.positive} of ${figures.comparator.n}; `
          : null}
        {figures.kind === 'accuracy'
          ? `Sensitivity ${figures.sensitivity}${ciWords(figures.sensitivityCi)}, specificity ${figures.specificity}${ciWords(figures.specificityCi)}; `
          : null}
        {`ratios ${originWords(ratios.from)}. `}
        <RichText text={population} />
        <CitationMark keys={[source]} />
      </p>
      {note ? (
        <p className="mt-1 text-ink-2">
          <RichText text={note} />
        </p>
      ) : null}
    </div>
  )
}

function ciWords(interval: readonly [number, number] | undefined): string {
  return interval ? ` (95% CI ${interval[0]} to ${interval[1]})` : ''
}

function RatioTerm({ name, ratio }: { name: string; ratio: Ratio }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt className="text-ink-2">{name}</dt>
      <dd>
        <span className="weight-label text-body">{formatRatio(ratio.value)}</span>{' '}
        <span className="text-ink-3">{intervalWords(ratio)}</span>
      </dd>
    </div>
  )
}

import { useId, useState } from 'react'
import type { DiagnosisAnswer, SiteStatus } from '@/domain/localisation/localisation'
import { Icon } from '@/ui/Icon'
import { StatusMark } from '@/ui/StatusMark'
import { useAnswerNames } from './AnswerNames'
import { fewNames } from './fewNames'
import { ReasonList } from './ReasonList'

const MOST_NAMES = 3

type DiagnosisRowProps = {
  diagnosis: DiagnosisAnswer
  /** What the findings say of its site. */
  status: SiteStatus | undefined
}

/** A diagnosis with what fits, what does not and what is not tested; its reasons when opened. */
export function DiagnosisRow({ diagnosis, status }: DiagnosisRowProps) {
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const hasMore = diagnosis.for.length + diagnosis.against.length > 0
  return (
    <li className="py-2">
      <div className="flex items-start gap-2">
        <DiagnosisName diagnosis={diagnosis} status={status} />
        {hasMore ? (
          <button
            type="button"
            aria-label={`Why ${diagnosis.label}`}
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={() => setOpen(!isOpen)}
            className="touch-target flex min-h-7 shrink-0 items-center gap-1 rounded-md text-kicker text-ink-2 hover:text-ink"
          >
            why
            <span className={`answer-chevron ${isOpen ? 'rotate-90' : ''}`}>
              <Icon name="chevron-right" sizePx={15} />
            </span>
          </button>
        ) : null}
      </div>
      <Fit diagnosis={diagnosis} isShort={!isOpen} />
      <div id={panel} hidden={!isOpen} className="pt-2">
        {isOpen ? (
          <>
            <ReasonList title="Fits" reasons={diagnosis.for} first={MOST_NAMES} />
            <ReasonList title="Does not fit" reasons={diagnosis.against} first={MOST_NAMES} />
          </>
        ) : null}
      </div>
    </li>
  )
}

function DiagnosisName({ diagnosis: { id, label, site, cantMiss }, status }: DiagnosisRowProps) {
  const names = useAnswerNames()
  const address = names.scriptAddress(id)
  return (
    <h4 className="weight-label min-w-0 flex-1 wrap-anywhere">
      {address === undefined ? (
        label
      ) : (
        <a href={address} className="hover:underline">
          {label}
        </a>
      )}{' '}
      {cantMiss ? <CantMiss /> : null}
      <span className="flex items-center gap-1 text-kicker font-normal text-ink-2">
        {status ? <StatusMark status={status} sizePx={12} /> : null}
        {names.site(site)}
        {status ? <span className="sr-only">, {status}</span> : null}
      </span>
    </h4>
  )
}

type FitProps = {
  diagnosis: DiagnosisAnswer
  /** Whether what fits and what does not is named; else it stands below with its reasons. */
  isShort: boolean
}

function Fit({ diagnosis, isShort }: FitProps) {
  const names = useAnswerNames()
  const words = ({ finding, isThere }: DiagnosisAnswer['for'][number]) =>
    names.observed(finding, isThere)
  return (
    <dl className="answer-fit mt-0.5 text-small text-ink-2">
      {isShort ? (
        <>
          <Named term="Fits" findings={diagnosis.for.map(words)} />
          <Named term="Does not" findings={diagnosis.against.map(words)} />
        </>
      ) : null}
      <Named term="Not tested" findings={diagnosis.missing.map(names.finding)} />
    </dl>
  )
}

function CantMiss() {
  return (
    <span className="inline-flex items-center gap-1 text-small whitespace-nowrap text-warn">
      <Icon name="warning" sizePx={14} />
      can’t miss
    </span>
  )
}

function Named({ term, findings }: { term: string; findings: readonly string[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0">{fewNames(findings, MOST_NAMES)}</dd>
    </>
  )
}

import { useState } from 'react'
import type { Reason } from '@/domain/localisation/localisation'
import { RichText } from '../../details/RichText'
import { useAnswerNames } from './AnswerNames'
import { leadIn } from './leadIn'
import { ReasonGround } from './ReasonGround'
import { Strength } from './Strength'

type ReasonListProps = {
  /** "For" or "Against", or what else the reasons have in common. */
  title: string
  reasons: readonly Reason[]
  /** So many are shown at first; the others are one press away. */
  first: number
}

/** Reasons as sentences, the heaviest first, each with its strength and on what it stands. */
export function ReasonList({ title, reasons, first }: ReasonListProps) {
  const [isWhole, setWhole] = useState(false)
  if (reasons.length === 0) return null
  // One more row takes no more room than the button in its place.
  const most = isWhole || reasons.length === first + 1 ? reasons.length : first
  return (
    <div className="mt-2.5 first:mt-0">
      <h5 className="weight-label text-small text-ink-2">{title}</h5>
      <ul className="mt-1 flex flex-col gap-1.5">
        {reasons.slice(0, most).map((reason) => (
          <ReasonRow key={reason.finding} reason={reason} />
        ))}
      </ul>
      {reasons.length > most ? (
        <button
          type="button"
          className="touch-target mt-1 min-h-7 text-small text-accent underline"
          onClick={() => setWhole(true)}
        >
          {reasons.length - most} more {title.toLowerCase()}
        </button>
      ) : null}
    </div>
  )
}

function ReasonRow({ reason }: { reason: Reason }) {
  const names = useAnswerNames()
  const [finding, rest] = leadIn(reason, names.finding(reason.finding))
  return (
    <li className="flex items-start gap-2.5">
      <Strength weight={reason.weight} />
      <p className="min-w-0">
        <span className="weight-label">{finding}</span>
        {rest} {reason.departs ? <RichText text={reason.departs} /> : null}{' '}
        <ReasonGround ground={reason.ground} />
      </p>
    </li>
  )
}

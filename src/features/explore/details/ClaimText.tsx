import type { Claim } from '@/domain/schema/details'
import { RichText } from './RichText'

/** Said of what is generally taught and cites nothing. */
export function Taught() {
  return (
    <span className="text-[0.75rem] whitespace-nowrap text-ink-3 underline decoration-dotted underline-offset-3">
      taught, not verified
    </span>
  )
}

/** A claim with its standing: its sources by number, or that it has none, or that it is disputed. */
export function ClaimText({ claim, isMarked = true }: { claim: Claim; isMarked?: boolean }) {
  return (
    <>
      <RichText text={claim.text} />
      {claim.sourced || !isMarked ? null : (
        <>
          {' '}
          <Taught />
        </>
      )}
      {claim.disputed ? (
        <span className="mt-1 block border-s-2 border-warn ps-2.5 text-small text-ink-2">
          <span className="weight-label text-warn">Disputed. </span>
          {claim.disputed.note ? <RichText text={claim.disputed.note} /> : null}
        </span>
      ) : null}
    </>
  )
}

type ClaimListProps = {
  claims: readonly Claim[]
  /** Whether their order counts. */
  isOrdered?: boolean
  /** Whether one is told which of them are only taught. */
  isMarked?: boolean
}

/** Claims as a list. Where none of them has a source this is said once, at their end. */
export function ClaimList({ claims, isOrdered = false, isMarked = true }: ClaimListProps) {
  const areAllTaught = isMarked && claims.length > 1 && claims.every((claim) => !claim.sourced)
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <>
      <List
        className={`flex flex-col gap-1 ps-4.5 marker:text-wire ${isOrdered ? 'list-decimal marker:text-ink-2' : 'list-disc'}`}
      >
        {claims.map((claim, index) => (
          <li key={index}>
            <ClaimText claim={claim} isMarked={isMarked && !areAllTaught} />
          </li>
        ))}
      </List>
      {areAllTaught ? (
        <p className="mt-1 ps-4.5">
          <Taught />
        </p>
      ) : null}
    </>
  )
}

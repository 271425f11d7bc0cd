import type { Claim } from '@/domain/schema/details'
import { RichText } from '../../details/RichText'

/** Set behind what cites no source; what it means stands at the foot of every page. */
export const TAUGHT_MARK = '°'

/** A claim with its standing, as short as paper wants it. */
export function PaperClaim({ claim }: { claim: Claim }) {
  return (
    <>
      <RichText text={claim.text} />
      {claim.sourced ? null : <span>{TAUGHT_MARK}</span>}
      {claim.disputed ? (
        <>
          {' '}
          <em>Disputed. {claim.disputed.note ? <RichText text={claim.disputed.note} /> : null}</em>
        </>
      ) : null}
    </>
  )
}

/** Claims in a row, or as a numbered list where their order counts. */
export function PaperClaims({ claims }: { claims: readonly Claim[] }) {
  return claims.map((claim, index) => (
    <span key={index}>
      {index > 0 ? ' ' : null}
      <PaperClaim claim={claim} />
    </span>
  ))
}

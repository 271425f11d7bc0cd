import type { ExtraRow } from '@/domain/cases/compareBoards'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import { ClaimText } from '../../details/ClaimText'
import { RichText } from '../../details/RichText'

/** What one has and the expert has not: what speaks against it, never only that it is wrong. */
export function NotOnExperts({ rows }: { rows: readonly ExtraRow[] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h4 className="weight-label tight text-[1.0625rem]">On your board, not on the expert’s</h4>
      <ul className="mt-2 flex flex-col gap-3">
        {rows.map((row) => (
          <li key={row.key} className="border-s-2 border-hairline ps-3">
            <p>
              <span dir="auto" className="weight-label wrap-anywhere">
                {row.name}
              </span>{' '}
              <span className="text-small text-ink-3">
                you: {TIER_NAMES[row.tier].toLowerCase()}
              </span>
            </p>
            <Against row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Against({ row: { effect, whyNot, isKnown } }: { row: ExtraRow }) {
  if (!isKnown) {
    return (
      <p className="text-ink-2">
        This schema does not know the name. Hold it against the reasons above: what in this patient
        speaks for it that does not speak for the lead?
      </p>
    )
  }
  if (!effect && !whyNot) {
    return (
      <p className="text-ink-2">
        Nothing is written against it. What would you have to find to put it on the expert’s board?
      </p>
    )
  }
  return (
    <>
      {effect ? (
        <p className="text-ink-2">
          {effect.name}, in this patient: <RichText text={effect.because} />
        </p>
      ) : null}
      {whyNot ? (
        <p className="text-ink-2">
          Against it in general: <ClaimText claim={whyNot} />
        </p>
      ) : null}
    </>
  )
}

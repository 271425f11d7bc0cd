import type { Board } from '@/domain/cases/attempt'
import type { Candidates } from '@/domain/cases/candidates'
import type { ExpertRow } from '@/domain/cases/compareBoards'
import { type Tier, TIERS } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import { RichText } from '../../details/RichText'

type BoardsBesideProps = {
  /** Nothing where one went on without a board. */
  own: Board | undefined
  /** All that the expert has, but for what was missed and stands above. */
  rows: readonly ExpertRow[]
  hasMissed: boolean
  names: Candidates
}

/** Tier by tier: what one has, and what the expert has and why. */
export function BoardsBeside({ own, rows, hasMissed, names }: BoardsBesideProps) {
  const tiers = TIERS.filter(
    (tier) => (own?.[tier].length ?? 0) > 0 || rows.some((row) => row.tier === tier),
  )
  return (
    <section>
      <h4 className="weight-label tight text-[1.0625rem]">
        {own ? 'Your board beside the expert’s' : 'The expert’s board'}
      </h4>
      {own ? (
        <div aria-hidden="true" className="beside-row beside-head mt-2 text-kicker text-ink-3">
          <span>Yours</span>
          <span>The expert’s</span>
        </div>
      ) : null}
      {tiers.map((tier) => (
        <section key={tier} className="border-t border-hairline pt-2.5 pb-4">
          <h5 className="text-small text-ink-2">{TIER_NAMES[tier]}</h5>
          <div className={own ? 'beside-row mt-1' : 'mt-1'}>
            {own ? <OwnTier items={own[tier].map((item) => names.nameOf(item))} /> : null}
            <ExpertTier
              tier={tier}
              rows={rows.filter((row) => row.tier === tier)}
              hasOwn={own !== undefined}
              hasMissed={hasMissed}
            />
          </div>
        </section>
      ))}
    </section>
  )
}

function OwnTier({ items }: { items: readonly string[] }) {
  return (
    <div>
      <p className="beside-whose text-kicker text-ink-3">Yours</p>
      {items.length === 0 ? (
        <p className="text-ink-3">Nothing</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {items.map((name) => (
            <li key={name} dir="auto" className="wrap-anywhere">
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type ExpertTierProps = {
  tier: Tier
  rows: readonly ExpertRow[]
  hasOwn: boolean
  hasMissed: boolean
}

function ExpertTier({ tier, rows, hasOwn, hasMissed }: ExpertTierProps) {
  return (
    <div>
      <p className={hasOwn ? 'beside-whose mt-2 text-kicker text-ink-3' : 'sr-only'}>
        The expert’s
      </p>
      {rows.length === 0 ? (
        <p className="text-ink-3">
          {hasMissed && tier === 'cantMiss' ? 'What stands above' : 'Nothing'}
        </p>
      ) : null}
      <ul className="flex flex-col gap-2.5">
        {rows.map((row) => (
          <li key={row.key}>
            <p dir="auto" className="weight-label wrap-anywhere">
              {row.name}
            </p>
            {hasOwn ? <WhereYours row={row} tier={tier} /> : null}
            <p className="text-ink-2">
              <RichText text={row.because} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Said only where one had it elsewhere, or not at all. */
function WhereYours({ row: { yours, near }, tier }: { row: ExpertRow; tier: Tier }) {
  if (yours === tier) return <p className="text-small text-ink-3">You had it here too.</p>
  const words = yours
    ? `You had it under “${TIER_NAMES[yours].toLowerCase()}”.`
    : near
      ? `You had ${near.name} under “${TIER_NAMES[near.tier].toLowerCase()}”.`
      : 'Not on your board.'
  return <p className="text-small text-accent">{words}</p>
}

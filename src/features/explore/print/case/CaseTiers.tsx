import type { TakeAway } from '@/domain/cases/takeAway'
import { TIER_NAMES } from '@/domain/cases/tierNames'

/** Where the boards stood last. */
export function CaseTiers({ page: { tiers, hasOwnBoard } }: { page: TakeAway }) {
  if (tiers.every(({ yours, expert }) => yours.length + expert.length === 0)) return null
  return (
    <section className="case-part">
      <h3>The last tiers</h3>
      <table className="case-table case-tiers">
        <thead>
          <tr>
            <th scope="col">Tier</th>
            {hasOwnBoard ? <th scope="col">Mine</th> : null}
            <th scope="col">The expert’s</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ tier, yours, expert }) => (
            <tr key={tier}>
              <th scope="row">{TIER_NAMES[tier]}</th>
              {hasOwnBoard ? <td dir="auto">{yours.join(', ') || '–'}</td> : null}
              <td dir="auto">{expert.join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

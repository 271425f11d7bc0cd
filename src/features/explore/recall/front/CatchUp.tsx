import type { CatchUp as CatchUpData } from '@/domain/recall/catchUp'
import { chooseCatchUp } from '@/state/recall'
import { Button } from '@/ui/Button'
import { cards } from '../cardWords'

/** What waits beyond the day's limit, and the ways to have caught up. Nothing has to be chosen. */
export function CatchUp({ catchUp: { beyond, plans } }: { catchUp: CatchUpData }) {
  return (
    <section className="mt-5 rounded-xl bg-raised px-4 py-3">
      <h3 className="weight-label">{cards(beyond)} more wait beyond today’s number</h3>
      <p className="mt-0.5 text-small text-ink-2">
        Those that waited longest come first. Nothing is lost; what comes late is reckoned with.
      </p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {plans.map((plan) => (
          <Button key={plan.days} onClick={() => chooseCatchUp(plan)}>
            In {plan.days === 1 ? '1 day' : `${plan.days} days`}, {plan.perDay} a day
          </Button>
        ))}
      </div>
    </section>
  )
}

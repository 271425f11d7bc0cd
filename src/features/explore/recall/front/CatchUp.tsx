import { useRef } from 'react'
import type { CatchUp as CatchUpData } from '@/domain/recall/catchUp'
import { studyDay } from '@/domain/recall/studyDay'
import { catchUpNow, chooseCatchUp, stopCatchUp, studyClock } from '@/state/recall'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { untilWords } from '../calendar/dayWords'
import { cards } from '../cardWords'

/**
 * What waits beyond the day's limit, and the ways to have caught up; nothing has to be chosen. Once
 * a way is chosen it stands there with its end, and can be taken back.
 */
export function CatchUp({ catchUp }: { catchUp: CatchUpData | undefined }) {
  const chosen = useAppStore((state) => state.catchUp)
  const duePerDay = useAppStore((state) => state.duePerDay)
  const place = useRef<HTMLDivElement>(null)
  const clock = studyClock()
  const now = catchUpNow({ catchUp: chosen, duePerDay }, clock)
  const change = (act: () => void) => () => {
    act()
    // What was pressed is gone by then: the focus goes to what stands there instead.
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1}>
      <div role="status">
        {now ? (
          <p className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl bg-raised px-4 py-2">
            <span>
              Catching up: {now.perDay} a day {untilWords(now.lastDay, studyDay(clock.now, clock))}
            </span>
            <Button onClick={change(stopCatchUp)}>Stop</Button>
          </p>
        ) : null}
      </div>
      {catchUp && !now ? (
        <Ways catchUp={catchUp} onChoose={(plan) => change(() => chooseCatchUp(plan))()} />
      ) : null}
    </div>
  )
}

type Plan = CatchUpData['plans'][number]
type WaysProps = { catchUp: CatchUpData; onChoose: (plan: Plan) => void }

function Ways({ catchUp: { beyond, usual, plans }, onChoose }: WaysProps) {
  return (
    <section className="mt-5 rounded-xl bg-raised px-4 py-3">
      <h3 className="weight-label">{cards(beyond)} more wait beyond today’s number</h3>
      <p className="mt-0.5 text-small text-ink-2">
        Those that waited longest come first. Nothing is lost; what comes late is reckoned with.
      </p>
      {usual ? (
        <p className="mt-1.5">
          At {usual.perDay} a day you have caught up {inDays(usual.days)}.
        </p>
      ) : null}
      {plans.length > 0 ? (
        <div className="mt-2.5 flex flex-wrap gap-2">
          {plans.map((plan) => (
            <Button key={plan.days} onClick={() => onChoose(plan)}>
              {plan.perDay} a day: {inDays(plan.days)}
            </Button>
          ))}
        </div>
      ) : null}
    </section>
  )
}

function inDays(days: number): string {
  return days === 1 ? 'today' : `in ${days} days`
}

import { formatPlace } from '@/domain/place/formatPlace'
import type { Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { stepAfter, stepAt, type TourStep } from '@/domain/tour/tourSteps'
import { Icon } from '@/ui/Icon'
import { stepLink } from './stepLink'
import { STEP_NAMES } from './stepWords'
import { useTour } from './useTour'

/** Above the rooms of the first ten minutes: where one is, what comes next, and the way out. */
export default function TourBar({ schema, place }: { schema: Schema; place: Place }) {
  const tour = useTour(schema)
  const steps = tour.status === 'here' ? tour.steps : []
  const here = stepAt(steps, place)
  const next = stepAfter(steps, here)
  const { tour: _, ...left } = place
  return (
    <>
      <p className="hidden pe-2 text-kicker text-ink-3 lg:block">The first ten minutes</p>
      <ol className="flex items-center gap-1 sm:gap-2">
        {steps.map((step, index) => (
          <Step
            key={step.kind}
            place={place}
            step={step}
            number={index + 1}
            isHere={step === here}
          />
        ))}
      </ol>
      <span className="ml-auto flex items-center gap-1">
        <a
          {...(next
            ? stepLink(place, next)
            : { href: formatPlace(viewPlace(place, 'ten-minutes')) })}
          className={`touch-target flex min-h-8 items-center gap-1 rounded-lg px-2.5 whitespace-nowrap pointer-coarse:min-h-11 ${here?.isDone ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
        >
          {next ? `Next: ${STEP_NAMES[next.kind].toLowerCase()}` : 'What comes next'}
          <span className="rtl:-scale-x-100">
            <Icon name="chevron-right" sizePx={15} />
          </span>
        </a>
        <a
          href={formatPlace(left)}
          aria-label="Leave the first ten minutes"
          title="Leave the first ten minutes"
          className="touch-target grid size-8 place-items-center rounded-lg text-ink-2 hover:text-ink pointer-coarse:size-11"
        >
          <Icon name="close" sizePx={16} />
        </a>
      </span>
    </>
  )
}

type StepProps = { place: Place; step: TourStep; number: number; isHere: boolean }

function Step({ place, step, number, isHere }: StepProps) {
  const name = `${STEP_NAMES[step.kind]}${step.isDone ? ', done' : ''}`
  return (
    <li>
      <a
        {...stepLink(place, step)}
        aria-label={name}
        aria-current={isHere ? 'step' : undefined}
        className={`touch-target flex min-h-8 items-center gap-1.5 rounded-lg px-1.5 whitespace-nowrap pointer-coarse:min-h-11 sm:px-2.5 ${isHere ? 'weight-label bg-raised text-ink' : 'text-ink-2 hover:text-ink'}`}
      >
        <span className="grid size-5 shrink-0 place-items-center rounded-full border border-current text-kicker leading-none">
          {step.isDone ? <Icon name="check" sizePx={12} /> : number}
        </span>
        <span className={isHere ? '' : 'hidden sm:inline'}>{STEP_NAMES[step.kind]}</span>
      </a>
    </li>
  )
}

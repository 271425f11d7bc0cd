import type { Schema } from '@/domain/schema/schema'
import type { TourStep } from '@/domain/tour/tourSteps'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { LoadFailed } from '@/ui/LoadFailed'
import { NothingToTry } from './NothingToTry'
import { stepLink } from './stepLink'
import { STEP_NAMES, stepWords } from './stepWords'
import { useTour } from './useTour'
import { WhatComesNext } from './WhatComesNext'

/** What the app is for, in one case, one contrast and five cards. */
export default function TenMinutesView({ schema }: { schema: Schema }) {
  const tour = useTour(schema)
  return (
    <div className="absolute inset-0 overflow-y-auto">
      <article className="mx-auto max-w-[46rem] px-4 pt-[clamp(1rem,5vh,3.5rem)] pb-12 md:px-8 min-[1700px]:[zoom:1.35]">
        <p className="text-kicker text-ink-3">
          The first ten minutes · <span dir="auto">{schema.title}</span>
        </p>
        {tour.status === 'coming' ? (
          <p role="status" className="late mt-4 text-ink-3">
            Loading…
          </p>
        ) : null}
        {tour.status === 'failed' ? (
          <LoadFailed what="The first ten minutes" failure={tour.failure} onRetry={tour.retry} />
        ) : null}
        {tour.status === 'here' ? <Steps schema={schema} steps={tour.steps} /> : null}
      </article>
    </div>
  )
}

function Steps({ schema, steps }: { schema: Schema; steps: readonly TourStep[] }) {
  if (steps.length === 0) return <NothingToTry />
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <>
      <h2 className="weight-label tight mt-1 text-[1.75rem] leading-[2.125rem]">
        {next ? 'See what this is for' : 'That is what it is for'}
      </h2>
      {next ? (
        <p className="mt-3 max-w-[38rem] text-[1.0625rem] leading-[1.5rem] text-ink-2">
          A tree of questions is easy to read and easy to forget. Here you use it: on a patient,
          between two look-alikes, and from memory.
        </p>
      ) : (
        <WhatComesNext schema={schema} />
      )}
      <ol className="mt-6 flex flex-col gap-3">
        {steps.map((step, index) => (
          <Step
            key={step.kind}
            schema={schema}
            step={step}
            number={index + 1}
            isNext={step === next}
          />
        ))}
      </ol>
    </>
  )
}

type StepProps = { schema: Schema; step: TourStep; number: number; isNext: boolean }

function Step({ schema, step, number, isNext }: StepProps) {
  const place = useAppStore((state) => state.place)
  const { title, about } = stepWords(schema, step)
  if (!place) return null
  return (
    <li>
      <a
        {...stepLink(place, step)}
        className={`flex items-start gap-4 rounded-2xl border bg-surface px-4 py-4 shadow-card hover:border-ink-2 md:px-5 ${isNext ? 'border-ink' : 'border-hairline'}`}
      >
        <span
          className={`weight-label mt-0.5 grid size-8 shrink-0 place-items-center rounded-full border ${stepLook(step, isNext)}`}
        >
          {step.isDone ? <Icon name="check" sizePx={16} /> : number}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-small text-ink-3">
            {STEP_NAMES[step.kind]}
            {step.kind === 'case' ? ', a run of 8 minutes' : ''}
            {step.isDone ? ' · done' : ''}
          </span>
          <span
            dir="auto"
            className="weight-label tight block text-[1.125rem] leading-[1.5rem] wrap-anywhere"
          >
            {title}
          </span>
          <span className="mt-1 block text-ink-2">{about}</span>
        </span>
        <span className="mt-1.5 text-ink-3 rtl:-scale-x-100">
          <Icon name="chevron-right" />
        </span>
      </a>
    </li>
  )
}

function stepLook({ isDone }: TourStep, isNext: boolean): string {
  if (isDone) return 'border-ink-2 text-ink-2'
  return isNext ? 'border-ink bg-ink text-inverse' : 'border-wire text-ink-2'
}

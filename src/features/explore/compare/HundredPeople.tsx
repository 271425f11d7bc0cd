import { useId, useState } from 'react'
import { likelihoodRatios, type Ratio } from '@/domain/evidence/likelihoodRatio'
import {
  peopleOfHundred,
  peopleWords,
  posttest,
  rangeWords,
  type ShareAfter,
} from '@/domain/evidence/posttest'
import type { Evidence } from '@/domain/schema/details'
import type { NamedContrast } from '@/domain/schema/detailsPage'

const BEFORE = [10, 25, 50, 75] as const
const USUAL_BEFORE = 50

type HundredPeopleProps = { contrast: NamedContrast; evidence: Evidence }

/**
 * What a ratio does to a hundred people, as pictures and in words. How many of them have the target
 * before the test is a supposition that the reader sets: it is nobody's probability.
 */
export function HundredPeople({ contrast, evidence }: HundredPeopleProps) {
  const [before, setBefore] = useState<number>(USUAL_BEFORE)
  const { targetName, comparatorName } = contrast
  const { positive, negative } = likelihoodRatios(evidence.figures)
  if (!positive && !negative) return null
  return (
    <figure
      className="mt-2 min-w-0 border-t border-hairline pt-2.5 lg:border-t-0 lg:pt-0"
      aria-label="A hundred people"
    >
      <Supposition target={targetName} before={before} onBefore={setBefore} />
      <div className="mt-2.5 flex flex-wrap gap-x-6 gap-y-3">
        <Crowd
          target={targetName}
          title="Before the test"
          people={{ share: before / 100, range: undefined }}
        />
        {positive ? (
          <Crowd
            target={targetName}
            title="Finding present"
            people={after(before, positive)}
            ratio={positive}
          />
        ) : null}
        {negative ? (
          <Crowd
            target={targetName}
            title="Finding absent"
            people={after(before, negative)}
            ratio={negative}
          />
        ) : null}
      </div>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
        <Key isFilled words={targetName} />
        <Key isFilled={false} words={comparatorName} />
        <span className="basis-full text-ink-3">
          Supposed for teaching: it is not the percentage of any patient.
        </span>
      </figcaption>
    </figure>
  )
}

function after(before: number, ratio: Ratio): ShareAfter {
  return posttest(before / 100, ratio)
}

type SuppositionProps = { target: string; before: number; onBefore: (before: number) => void }

function Supposition({ target, before, onBefore }: SuppositionProps) {
  const name = useId()
  return (
    <fieldset className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-small">
      <legend className="contents">
        <span className="weight-label">Suppose so many of a hundred had it ({target}):</span>
      </legend>
      {BEFORE.map((each) => (
        <label
          key={each}
          className={`touch-target flex h-7 items-center rounded-lg border px-2.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${each === before ? 'weight-label border-ink bg-ink text-inverse print:text-ink' : 'border-hairline bg-surface'}`}
        >
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === before}
            onChange={() => onBefore(each)}
            className="sr-only"
          />
          {each}
        </label>
      ))}
    </fieldset>
  )
}

type CrowdProps = { target: string; title: string; people: ShareAfter; ratio?: Ratio }

/** Ten rows of ten: a full figure has the target, a hollow one what it is held against. */
function Crowd({ target, title, people: { share, range }, ratio }: CrowdProps) {
  const filled = peopleOfHundred(share)
  return (
    <div className="compare-crowd">
      <p className="weight-label text-small">{title}</p>
      <svg viewBox="0 0 120 140" aria-hidden="true" className="mt-1 text-ink">
        <path d={figures(0, filled)} fill="currentColor" stroke="currentColor" strokeWidth="0.9" />
        <path d={figures(filled, 100)} fill="none" stroke="currentColor" strokeWidth="0.9" />
      </svg>
      <p className="mt-1 text-small">
        <span className="weight-label">{peopleWords(share)} of 100</span>
        <span className="sr-only"> with {target}</span>
        {ratio ? (
          <span className="block text-kicker text-ink-3">
            {range ? `95% CI ${rangeWords(range)}` : 'interval not reported'}
          </span>
        ) : null}
      </p>
    </div>
  )
}

/** The outlines of the people from one number up to another, row by row. */
function figures(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const x = ((from + index) % 10) * 12 + 6
    const y = Math.floor((from + index) / 10) * 14 + 3.4
    return `M${x - 1.9} ${y}a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1-3.8 0ZM${x - 3.2} ${y + 8.4}v-2.6a3.2 3.2 0 0 1 6.4 0v2.6Z`
  }).join('')
}

function Key({ isFilled, words }: { isFilled: boolean; words: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true" className="text-ink">
        <path
          d={figures(0, 1)}
          fill={isFilled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="0.9"
        />
      </svg>
      {words}
    </span>
  )
}

import type { State } from './bodyModel'

/** The state of a thing as a shape: an empty ring, hatched, ticked, or hatched by half. */
export function StateMark({ state }: { state: State }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      className={`mt-px size-4 shrink-0 ${COLOURS[state]}`}
    >
      <circle cx="8" cy="8" r="6.4" strokeWidth={state === 'untested' ? 1.1 : 1.6} />
      <path d={PATHS[state]} />
    </svg>
  )
}

const COLOURS: Readonly<Record<State, string>> = {
  untested: 'text-wire',
  lost: 'text-warn',
  kept: 'text-ink',
  mixed: 'text-warn',
}

const PATHS: Readonly<Record<State, string>> = {
  untested: 'M8 8',
  lost: 'M2.6 11.2 11.2 2.6M4.2 13 13 4.2M6.6 14.2 14.2 6.6',
  kept: 'M4.9 8.3 7.1 10.5 11.2 5.8',
  mixed: 'M8 1.6v12.8M1.7 8.2 8 1.9M3 12.1l5-5M5.4 14.1 8 11.5',
}

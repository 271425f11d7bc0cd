import type { ComponentProps, ReactNode } from 'react'
import type { Found } from '@/domain/localisation/found'
import { setFound } from '@/state/localise'
import { nextObservation, type State, stateOf } from './bodyModel'
import { StateMark } from './StateMark'

/** How the states of a thing are called. */
export type StateWords = Readonly<Record<State, string>>

export const THERE_WORDS: StateWords = {
  untested: 'not tested',
  lost: 'there',
  kept: 'not there',
  mixed: 'there in part',
}

type StateButtonProps = ComponentProps<'button'> & {
  finding: string
  found: Found
  words: StateWords
  children: ReactNode
}

/** A thing with its state; a press goes round: not tested, there, not there. */
export function StateButton({
  finding,
  found,
  words,
  children,
  className = '',
  ...props
}: StateButtonProps) {
  const state = stateOf([finding], found)
  return (
    <button
      type="button"
      onClick={() => setFound(finding, nextObservation(finding, found))}
      className={`flex min-h-8 w-full items-start gap-2 rounded-lg px-2 py-1.5 text-left text-small hover:bg-raised pointer-coarse:min-h-11 ${className}`}
      {...props}
    >
      <StateMark state={state} />
      <span className="min-w-0 flex-1">{children}</span>
      <StateWord state={state} words={words} />
    </button>
  )
}

/** The state in words; while nothing is known the empty ring says it. */
function StateWord({ state, words }: { state: State; words: StateWords }) {
  const look = {
    untested: 'sr-only',
    lost: 'weight-label text-warn',
    mixed: 'weight-label text-warn',
    kept: 'weight-label text-ink',
  }[state]
  return <span className={`shrink-0 whitespace-nowrap ${look}`}>{words[state]}</span>
}

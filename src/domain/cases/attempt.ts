import type { Run, Tier } from './patientCase'

export const CONFIDENCES = ['unsure', 'fairly-sure', 'sure'] as const

export type Confidence = (typeof CONFIDENCES)[number]

/** How near one's own representation came to the expert's, as one marks it oneself. */
export const SELF_MARKS = ['close', 'partly', 'far'] as const

export type SelfMark = (typeof SELF_MARKS)[number]

/** What stands on a differential board: `script:als`, `site:l5`, `node:roots`, or one's own words. */
export type BoardItem = { ref: string } | { words: string }

export type Board = Readonly<Record<Tier, readonly BoardItem[]>>

/** What one commits to. The room may be shown on without an answer. */
export type Choice =
  | { kind: 'option'; option: string }
  | { kind: 'board'; board: Board }
  | {
      kind: 'representation'
      who: string
      syndrome: string
      course: string
      /** By the id of the qualifier. */
      qualifiers: Readonly<Record<string, 'is' | 'not'>>
    }
  | { kind: 'skipped' }

/**
 * What happened in an attempt at a case, as it is kept: nothing is ever changed or taken away.
 * Times are in milliseconds since 1970; `id` and `attempt` are unique over all devices.
 */
export type AttemptEvent =
  | {
      id: string
      kind: 'started'
      attempt: string
      at: number
      schema: string
      case: string
      run: Run
      /** Whether the whole case is told before anything is asked. */
      isWhole: boolean
    }
  | {
      id: string
      kind: 'committed'
      attempt: string
      at: number
      /** The aliquot and the commitment, by id. */
      aliquot: string
      commit: string
      choice: Choice
      confidence?: Confidence
    }
  | { id: string; kind: 'marked'; attempt: string; at: number; commit: string; mark: SelfMark }
  | { id: string; kind: 'finished'; attempt: string; at: number }

export type Commitment = { choice: Choice; confidence: Confidence | undefined; at: number }

/** An attempt at a case, put together from what happened. */
export type Attempt = {
  id: string
  schema: string
  case: string
  run: Run
  isWhole: boolean
  startedAt: number
  finishedAt: number | undefined
  /** By the id of the commitment. */
  commitments: Readonly<Record<string, Commitment>>
  marks: Readonly<Record<string, SelfMark>>
}

/** The attempts in what happened, the oldest first. The order in which it is given does not count. */
export function attemptsIn(events: readonly AttemptEvent[]): Attempt[] {
  const attempts = new Map<string, Attempt>()
  const inOrder = events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  // The start of an attempt comes first, whatever the clock said then.
  for (const event of inOrder) {
    if (event.kind === 'started') attempts.set(event.attempt, started(event))
  }
  for (const event of inOrder) {
    const before = attempts.get(event.attempt)
    if (before && event.kind !== 'started') attempts.set(event.attempt, goneOn(before, event))
  }
  return [...attempts.values()]
}

function started(event: Extract<AttemptEvent, { kind: 'started' }>): Attempt {
  const { attempt, schema, run, isWhole, at } = event
  return {
    id: attempt,
    schema,
    case: event.case,
    run,
    isWhole,
    startedAt: at,
    finishedAt: undefined,
    commitments: {},
    marks: {},
  }
}

function goneOn(attempt: Attempt, event: Exclude<AttemptEvent, { kind: 'started' }>): Attempt {
  switch (event.kind) {
    case 'committed': {
      // What one has seen the answer to is not committed to again.
      if (attempt.commitments[event.commit]) return attempt
      const { choice, confidence, at } = event
      const commitments = { ...attempt.commitments, [event.commit]: { choice, confidence, at } }
      return { ...attempt, commitments }
    }
    case 'marked':
      return { ...attempt, marks: { ...attempt.marks, [event.commit]: event.mark } }
    case 'finished':
      return { ...attempt, finishedAt: attempt.finishedAt ?? event.at }
  }
}

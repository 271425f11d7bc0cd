import { type AttemptEvent, CONFIDENCES, SELF_MARKS } from '../cases/attempt'
import { RUNS, TIERS } from '../cases/patientCase'
import { GRADES, type ReviewEvent } from '../recall/reviewEvent'

/** The last moment that a date can say, in milliseconds since 1970. */
const LAST_MS = 8.64e15

type Written = Readonly<Record<string, unknown>>

/** An event of recall in something that was saved; nothing when this version does not know it. */
export function readReview(value: unknown): ReviewEvent | undefined {
  const event = written(value)
  const { kind } = event
  if (!isNamed(event) || !isText(event.card) || !isListOfIds(event.after)) return undefined
  const isKnown =
    kind === 'suspend' ||
    kind === 'resume' ||
    (kind === 'undo' && isText(event.review)) ||
    (kind === 'review' &&
      isOneOf(GRADES, event.grade) &&
      isTime(event.tookMs) &&
      isText(event.name))
  return isKnown ? (value as ReviewEvent) : undefined
}

/** An event of an attempt in something that was saved; nothing when this version does not know it. */
export function readAttempt(value: unknown): AttemptEvent | undefined {
  const event = written(value)
  if (!isNamed(event) || !isText(event.attempt)) return undefined
  return isAttempt(event) ? (value as AttemptEvent) : undefined
}

function isAttempt(event: Written): boolean {
  switch (event.kind) {
    case 'started':
      return (
        isText(event.schema) &&
        isText(event.case) &&
        isOneOf(RUNS, event.run) &&
        typeof event.isWhole === 'boolean'
      )
    case 'committed':
      return (
        isText(event.aliquot) &&
        isText(event.commit) &&
        isChoice(written(event.choice)) &&
        (event.confidence === undefined || isOneOf(CONFIDENCES, event.confidence))
      )
    case 'marked':
      return isText(event.commit) && isOneOf(SELF_MARKS, event.mark)
    default:
      return event.kind === 'finished'
  }
}

function isChoice(choice: Written): boolean {
  switch (choice.kind) {
    case 'option':
      return isText(choice.option)
    case 'board':
      return isBoard(written(choice.board))
    case 'representation': {
      const qualifiers = Object.values(written(choice.qualifiers))
      return (
        [choice.who, choice.syndrome, choice.course].every(isText) &&
        qualifiers.every((value) => value === 'is' || value === 'not')
      )
    }
    default:
      return choice.kind === 'skipped'
  }
}

function isBoard(board: Written): boolean {
  return TIERS.every((tier) => {
    const items = board[tier]
    return (
      Array.isArray(items) &&
      items.every((item) => isText(written(item).ref) || isText(written(item).words))
    )
  })
}

function isNamed(event: Written): boolean {
  return isText(event.id) && event.id !== '' && isTime(event.at)
}

function written(value: unknown): Written {
  return typeof value === 'object' && value !== null ? (value as Written) : {}
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LAST_MS
}

function isOneOf(known: readonly unknown[], value: unknown): boolean {
  return known.includes(value)
}

/** Left out where there are none. */
function isListOfIds(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isText))
}

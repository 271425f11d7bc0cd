import { type Attempt, type AttemptEvent, attemptsIn } from '@/domain/cases/attempt'
import { isAsking, type Playthrough, playthrough } from '@/domain/cases/playthrough'
import type { AppState } from './store'

const known = new WeakMap<readonly AttemptEvent[], Attempt[]>()

/** All attempts at cases that this device knows of, the oldest first. */
export function selectAttempts({ attempts: events }: Pick<AppState, 'attempts'>): Attempt[] {
  const attempts = known.get(events) ?? attemptsIn(events)
  known.set(events, attempts)
  return attempts
}

/** The case that is played here, once all of it has arrived; nothing at its start or elsewhere. */
export function caseHere(state: AppState): Playthrough | undefined {
  const { place, cases } = state
  if (place?.view !== 'cases' || !place.played) return undefined
  const arrived = cases[place.schema]
  const patient = arrived?.status === 'here' ? arrived.value[place.played.id] : undefined
  return patient && playthrough(patient, place.schema, place.played, selectAttempts(state))
}

/** Whether one can go on from here: nothing is asked that still waits for an answer. */
export function canGoOn(play: Playthrough | undefined): play is Playthrough {
  return play !== undefined && !isAsking(play) && play.at < play.steps.length - 1
}

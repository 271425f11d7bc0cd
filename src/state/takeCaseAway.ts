import { viewPlace } from '@/domain/place/viewPlace'
import { caseHere } from './casePlay'
import { type AppState, useAppStore } from './store'

/** Whether a case has come to its end, so that there is something to take away. */
export function isAtCaseEnd(state: AppState): boolean {
  const play = caseHere(state)
  return play?.steps[play.at]?.kind === 'end'
}

/** Goes to the page of the case that is printed or copied. */
export function takeCaseAway() {
  const { place, go } = useAppStore.getState()
  if (place) go(viewPlace({ ...place, node: undefined }, 'print-case'), 'push')
}

import type { AttemptEvent } from '@/domain/cases/attempt'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import {
  keepLearnerEvents,
  type LearnerEvents,
  onOtherTabsEvents,
  readLearnerLog,
} from '@/platform/learnerLog'
import { useAppStore } from './store'

/** Reads what the device keeps of what the learner did, and from then on hears the other tabs. */
export async function openLearnerLog(): Promise<void> {
  const { addLearnerEvents, learnerLog, setLearnerLog, setUnkept } = useAppStore.getState()
  if (learnerLog !== 'unread') return
  setLearnerLog('reading')
  onOtherTabsEvents(addLearnerEvents)
  const kept = await readLearnerLog()
  if (kept.ok) addLearnerEvents(kept.value)
  else setUnkept(useAppStore.getState().unkept, kept.error)
  setLearnerLog('here')
}

/** Records what happened to a card: at once on the screen, and on the device right after. */
export function recordReview(event: ReviewEvent): Promise<void> {
  return record({ reviews: [event], attempts: [] })
}

/** Records what happened in an attempt at a case: at once on the screen, and on the device after. */
export function recordAttempt(event: AttemptEvent): Promise<void> {
  return record({ reviews: [], attempts: [event] })
}

/** Takes over events of another device, as from a backup: what is here stays as it is. */
export function takeOverEvents(events: LearnerEvents): Promise<void> {
  return record(events)
}

/** Tries again to keep what the device did not keep. */
export function keepUnkept(): Promise<void> {
  return record({ reviews: [], attempts: [] })
}

async function record(events: LearnerEvents) {
  useAppStore.getState().addLearnerEvents(events)
  const state = useAppStore.getState()
  const ids = new Set([
    ...state.unkept,
    ...events.reviews.map(({ id }) => id),
    ...events.attempts.map(({ id }) => id),
  ])
  state.setUnkept(ids, state.keepingFailed)
  const kept = await keepLearnerEvents({
    reviews: state.reviews.filter(({ id }) => ids.has(id)),
    attempts: state.attempts.filter(({ id }) => ids.has(id)),
  })
  const now = useAppStore.getState()
  if (!kept.ok) return now.setUnkept(now.unkept, kept.error)
  now.setUnkept(new Set([...now.unkept].filter((id) => !ids.has(id))), undefined)
}

import type { CatchUpPlan } from '@/domain/recall/catchUp'
import type { DueOptions } from '@/domain/recall/dueList'
import { laterThan } from '@/domain/recall/eventsInOrder'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { Grade, ReviewEvent } from '@/domain/recall/reviewEvent'
import { type StudyClock, studyDay } from '@/domain/recall/studyDay'
import { dropCatchUp, keepCatchUp, readCatchUp } from '@/platform/catchUp'
import { newId } from '@/platform/newId'
import { utcOffsetMin } from '@/platform/utcOffset'
import { recordReview } from './learnerLog'
import type { SittingScope } from './recallSlice'
import { currentBook } from './reviewBook'
import { type AppState, useAppStore } from './store'

/** Begins a sitting; what was done in the one before stays done, and is not taken back any more. */
export function startSitting(scope: SittingScope) {
  useAppStore.getState().setSitting({
    ...scope,
    startedAt: Date.now(),
    acts: [],
    current: undefined,
  })
}

/** Grades a card that was on the screen for so many milliseconds. */
export function gradeCard({ id, name }: RecallCard, grade: Grade, tookMs: number) {
  const review = newId()
  record({ ...eventOf(id), id: review, kind: 'review', grade, tookMs, name })
  useAppStore.getState().addSittingAct({ kind: 'graded', card: id, review })
}

/** Leaves a card out from now on; what is known of it stays. */
export function suspendCard(card: string) {
  record({ ...eventOf(card), kind: 'suspend' })
  useAppStore.getState().addSittingAct({ kind: 'suspended', card })
}

export function resumeCard(card: string) {
  record({ ...eventOf(card), kind: 'resume' })
  useAppStore.getState().addSittingAct({ kind: 'resumed', card })
}

/** Takes back what was done last in this sitting, any number of times; the card is shown again. */
export function undoGrade() {
  const { sitting, takeSittingActBack } = useAppStore.getState()
  const last = sitting?.acts.at(-1)
  if (!last) return
  if (last.kind === 'graded') record({ ...eventOf(last.card), kind: 'undo', review: last.review })
  if (last.kind === 'suspended') record({ ...eventOf(last.card), kind: 'resume' })
  if (last.kind === 'resumed') record({ ...eventOf(last.card), kind: 'suspend' })
  takeSittingActBack()
}

/** Chooses a way to catch up: from today on and for its days so many cards a day. */
export function chooseCatchUp({ days, perDay }: CatchUpPlan) {
  const clock = studyClock()
  const chosen = { perDay, lastDay: studyDay(clock.now, clock) + days - 1 }
  keepCatchUp(chosen)
  useAppStore.getState().setCatchUp(chosen)
}

/** Goes back to the limit of the settings. */
export function stopCatchUp() {
  dropCatchUp()
  useAppStore.getState().setCatchUp('stopped')
}

/** The way to catch up that is on: so many a day, up to and with a day of study; or none. */
export function catchUpNow(
  { catchUp: chosen = readCatchUp(), duePerDay }: Pick<AppState, 'catchUp' | 'duePerDay'>,
  clock: StudyClock,
) {
  const catchUp = chosen === 'stopped' ? undefined : chosen
  const isOn = catchUp !== undefined && studyDay(clock.now, clock) <= catchUp.lastDay
  return isOn && duePerDay !== 'all' && catchUp.perDay > Number(duePerDay) ? catchUp : undefined
}

/** The time, and how the clocks here stand. */
export function studyClock(now = Date.now()): StudyClock {
  return { now, utcOffsetMin: utcOffsetMin(now) }
}

/** What the settings, and a way to catch up that was chosen, say of a day's cards. */
export function dueOptions(
  {
    newOrder,
    newPerDay,
    duePerDay,
    catchUp,
  }: Pick<AppState, 'newOrder' | 'newPerDay' | 'duePerDay' | 'catchUp'>,
  clock: StudyClock,
): DueOptions {
  const usual = duePerDay === 'all' ? undefined : Number(duePerDay)
  const perDay = catchUpNow({ catchUp, duePerDay }, clock)?.perDay ?? usual
  return { ...clock, newPerDay: Number(newPerDay), duePerDay: perDay, newOrder, seed: 0 }
}

/** What every event says. The clock may have been set back since the card was last seen. */
function eventOf(card: string) {
  const at = Date.now()
  const after = laterThan(currentBook().logs.get(card) ?? [], at)
  return { id: newId(), card, at, ...(after.length > 0 && { after }) }
}

function record(event: ReviewEvent) {
  // What is not kept is said where one learns; the sitting goes on.
  void recordReview(event)
}

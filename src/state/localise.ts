import type { Found, Observation } from '@/domain/localisation/found'
import type { Figure } from '@/domain/place/place'
import { invariant } from '@/domain/shared/invariant'
import type { FoundHistorySlice } from './foundHistorySlice'
import { type AppState, useAppStore } from './store'

const NOTHING: Found = {}

/** Says what was found of one finding; `undefined` for not tested. The last change can be undone. */
export function setFound(finding: string, observation: Observation | undefined) {
  const { [finding]: before, ...rest } = here().found ?? NOTHING
  if (before === observation) return
  // A finding that is set again keeps its place among the others.
  const changed = before === undefined ? rest : (here().found ?? NOTHING)
  changeFound(observation === undefined ? rest : { ...changed, [finding]: observation })
}

/** Says that one of several is there, of which only one can be; `undefined` for none of them. */
export function chooseFound(chosen: string | undefined, among: readonly string[]) {
  const others = Object.entries(here().found ?? NOTHING).filter(([id]) => !among.includes(id))
  changeFound({
    ...Object.fromEntries(others),
    ...(chosen !== undefined && { [chosen]: 'present' }),
  })
}

/** Takes several findings away at once, as one act. */
export function dropFound(findings: readonly string[]) {
  chooseFound(undefined, findings)
}

export function clearFound() {
  changeFound(NOTHING)
}

/** Whether something was set that can be taken back. */
export function canUndoFound({ place, foundPast }: AppState): boolean {
  return foundPast.some(({ schema }) => schema === place?.schema)
}

/** Takes back the last change of what was found. */
export function undoFound() {
  const place = here()
  const { foundPast, foundFuture } = useAppStore.getState()
  const step = foundPast.findLast(({ schema }) => schema === place.schema)
  if (!step) return
  restore(step.found, {
    foundPast: foundPast.filter((other) => other !== step),
    foundFuture: [...foundFuture, { schema: place.schema, found: place.found ?? NOTHING }],
  })
}

/** Does again what was taken back last. */
export function redoFound() {
  const place = here()
  const { foundPast, foundFuture } = useAppStore.getState()
  const step = foundFuture.findLast(({ schema }) => schema === place.schema)
  if (!step) return
  restore(step.found, {
    foundPast: [...foundPast, { schema: place.schema, found: place.found ?? NOTHING }],
    foundFuture: foundFuture.filter((other) => other !== step),
  })
}

/** The series that the sites start from; `undefined` counts them alike. */
export function chooseSetting(setting: string | undefined) {
  const { setting: _before, ...place } = here()
  useAppStore.getState().go({ ...place, ...(setting !== undefined && { setting }) }, 'replace')
}

/** How the wiring is shown beside what was found. */
export function chooseFigure(figure: Figure) {
  useAppStore.getState().go({ ...here(), figure }, 'replace')
}

function changeFound(found: Found) {
  const { schema, found: before = NOTHING } = here()
  useAppStore.getState().rememberFound({ schema, found: before })
  write(found)
}

function restore(found: Found, history: Pick<FoundHistorySlice, 'foundPast' | 'foundFuture'>) {
  useAppStore.getState().setFoundHistory(history)
  write(found)
}

function write(found: Found) {
  const { found: _before, ...place } = here()
  const isAny = Object.keys(found).length > 0
  useAppStore.getState().go({ ...place, ...(isAny && { found }) }, 'replace')
}

function here() {
  const { place } = useAppStore.getState()
  invariant(place, 'a finding was set where no schema is shown')
  return place
}

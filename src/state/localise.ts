import type { Found, Observation } from '@/domain/localisation/found'
import { invariant } from '@/domain/shared/invariant'
import { useAppStore } from './store'

/** Says what was found of one finding; `undefined` for not tested. The last change can be undone. */
export function setFound(finding: string, observation: Observation | undefined) {
  const { [finding]: _before, ...rest } = here().found ?? {}
  changeFound(observation === undefined ? rest : { ...rest, [finding]: observation })
}

export function clearFound() {
  changeFound({})
}

/** The series that the sites start from; `undefined` counts them alike. */
export function chooseSetting(setting: string | undefined) {
  const { setting: _before, ...place } = here()
  useAppStore.getState().go({ ...place, ...(setting !== undefined && { setting }) }, 'replace')
}

function changeFound(found: Found) {
  const { found: _before, ...place } = here()
  const isAny = Object.keys(found).length > 0
  useAppStore.getState().go({ ...place, ...(isAny && { found }) }, 'replace')
}

function here() {
  const { place } = useAppStore.getState()
  invariant(place, 'a finding was set where no schema is shown')
  return place
}

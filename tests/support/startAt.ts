import { openAddress } from '@/state/openAddress'
import { useAppStore } from '@/state/store'

/** Opens the app at an address as if for the first time: nothing is saved, nothing has arrived. */
export async function startAt(address: string) {
  window.localStorage.clear()
  useAppStore.setState(useAppStore.getInitialState(), true)
  window.history.replaceState(null, '', address)
  await openAddress(address)
}

/** The place as the address bar says it. */
export function address(): string {
  return window.location.hash
}

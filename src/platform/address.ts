/** What stands after the page in the address bar; the app's own part begins with `#/`. */
export function readAddress(): string {
  return window.location.hash
}

/**
 * Writes the address without loading anything. `push` leaves an entry to come back to; `replace`
 * does not, for what is undone in another way, such as opening a branch.
 */
export function writeAddress(address: string, how: 'push' | 'replace') {
  if (address === readAddress()) return
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}

/** Calls back when the address changes by a link, by back and forward, or by hand. */
export function onAddressChange(changed: (address: string) => void): () => void {
  const listener = () => changed(readAddress())
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

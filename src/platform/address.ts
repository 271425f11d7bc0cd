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

/** The file that the page was asked to open, as `?src=` before the `#` names it. */
export function readSource(): string | undefined {
  return new URLSearchParams(window.location.search).get('src') || undefined
}

/** Asks for a file as a link with `?src=` does, so that what is copied from the bar opens it. */
export function askForSource(url: string) {
  const query = new URLSearchParams({ src: url })
  window.history.pushState(null, '', `${window.location.pathname}?${query}#/`)
}

/** Asks no longer for the file; what follows is the front door. */
export function leaveSource() {
  window.history.replaceState(null, '', `${window.location.pathname}#/`)
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

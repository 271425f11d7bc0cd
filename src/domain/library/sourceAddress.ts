/** Where a schema is to be fetched from, or why it is not. */
export type SourceAddress =
  | { kind: 'own' | 'other'; url: string; origin: string }
  | { kind: 'refused'; reason: string }

/**
 * What `?src=` asks for, seen from the address of the page: a file of the app's own origin, one of
 * another origin that is reached safely, or something that is not fetched at all.
 */
export function sourceAddress(written: string, page: string): SourceAddress {
  if (!URL.canParse(written, page)) return refused('it is not an address')
  const url = new URL(written, page)
  // Nothing of the place within the app belongs to the file.
  url.hash = ''
  if (url.origin !== 'null' && url.origin === new URL(page).origin) {
    return { kind: 'own', url: url.href, origin: url.origin }
  }
  if (url.protocol !== 'https:') {
    return refused('only addresses that begin with https:// are loaded')
  }
  if (url.username !== '' || url.password !== '') {
    return refused('it holds a name or a password, which are never sent')
  }
  return { kind: 'other', url: url.href, origin: url.origin }
}

/** What the file at an address is called. */
export function fileNameIn(url: string): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '')
  return last === undefined ? new URL(url).host : decoded(last)
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function refused(reason: string): SourceAddress {
  return { kind: 'refused', reason }
}

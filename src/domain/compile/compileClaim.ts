import { isSourced } from '../format/isSourced'
import { parseText } from '../format/parseText'
import type { RichText } from '../format/richText'
import type { Claim, Party } from '../schema/details'

type WrittenClaim =
  | string
  | { text: string; status?: 'disputed' | undefined; note?: string | undefined }

/** A text as data, or nothing where nothing is written. */
export function compileText(written: string): RichText
export function compileText(written: string | undefined): RichText | undefined
export function compileText(written: string | undefined): RichText | undefined {
  return written === undefined ? undefined : parseText(written).text
}

/** A claim with its standing: whether it cites, and whether it is disputed. */
export function compileClaim(written: WrittenClaim): Claim
export function compileClaim(written: WrittenClaim | undefined): Claim | undefined
export function compileClaim(written: WrittenClaim | undefined): Claim | undefined {
  if (written === undefined) return undefined
  const { text: source, status, note } = typeof written === 'string' ? { text: written } : written
  const text = parseText(source).text
  const claim = { text, sourced: isSourced(text) }
  return status === 'disputed' ? { ...claim, disputed: { note: compileText(note) } } : claim
}

export function compileClaims(written: readonly WrittenClaim[] | undefined): Claim[] {
  return (written ?? []).map((claim) => compileClaim(claim))
}

/** `site:l5` is a site, `script:als` a script; anything else is words, as in a comparator. */
export function compileParty(written: string): Party {
  const [, kind, id] = /^(site|script):(.+)$/.exec(written) ?? []
  return (kind === 'site' || kind === 'script') && id
    ? { kind, id }
    : { kind: 'words', words: written }
}

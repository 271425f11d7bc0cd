import { readCitation } from './readCitation'
import { readCrossLink } from './readCrossLink'
import { readLink } from './readLink'
import type { BracketReading, BracketSource } from './token'

/** Reads a cross-link, a citation, a link, or just a bracket, from an opening bracket on. */
export function readBracket(from: BracketSource): BracketReading {
  const next = from.source[from.position + 1]
  if (next === '[') return readCrossLink(from)
  if (next === '@') return readCitation(from)
  return readLink(from)
}

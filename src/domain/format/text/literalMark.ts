import type { TextFault } from './textFault'
import type { BracketReading, BracketSource } from './token'

const NONE: readonly never[] = []

/** A mark that cannot be read stays in the text as it is written; reading goes on behind it. */
export function literalMark(
  { position }: BracketSource,
  mark: string,
  fault?: Omit<TextFault, 'offset'>,
): BracketReading {
  const end = position + mark.length
  if (!fault) return { end, inline: mark, faults: NONE, mentions: NONE }
  const { code, message, fix } = fault
  const faults = [{ code, offset: position, message, fix }]
  return { end, inline: mark, faults, mentions: NONE }
}

import type { TextFault } from './textFault'
import type { BracketReading, BracketSource } from './token'

/** A mark that cannot be read stays in the text as it is written; reading goes on behind it. */
export function literalMark(
  { position }: BracketSource,
  mark: string,
  fault?: Omit<TextFault, 'offset'>,
): BracketReading {
  return {
    end: position + mark.length,
    inline: mark,
    faults: fault ? [{ ...fault, offset: position }] : [],
    mentions: [],
  }
}

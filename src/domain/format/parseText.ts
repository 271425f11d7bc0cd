import type { RichText } from './richText'
import { nestMarks } from './text/nestMarks'
import { scanText } from './text/scanText'
import type { TextFault, TextMention } from './text/textFault'
import type { ReadLabel } from './text/token'

/** A text with more faults than this is no text; the first ones show it. */
const MOST_FAULTS = 20

export type ParsedText = {
  text: RichText
  /** What is wrong, in the order of the text, but not without end. */
  faults: readonly TextFault[]
  /** The references that the text cites and the things that it links to, in its order. */
  mentions: readonly TextMention[]
}

/**
 * Reads a text in the small Markdown of the format (docs/text-grammar.md).
 *
 * It never fails: a mark that makes no sense is shown as it is written and is told as a fault.
 * There is no HTML, so `<b>` is three characters. Neighbouring words are one string.
 *
 * @example parseText('Weak **EHL** [@jeon2013]').text
 * // ['Weak ', { kind: 'strong', text: ['EHL'] }, ' ', { kind: 'citation', keys: ['jeon2013'] }]
 */
export function parseText(source: string): ParsedText {
  return parsePart(source, 0, readLabel)
}

const readLabel: ReadLabel = (label, offset) => parsePart(label, offset)

function parsePart(source: string, offset: number, labels?: ReadLabel): ParsedText {
  const { tokens, faults, mentions } = scanText(source, offset, labels)
  const nested = nestMarks(tokens)
  const inOrder = [...faults, ...nested.faults].toSorted((a, b) => a.offset - b.offset)
  return { text: nested.text, faults: inOrder.slice(0, MOST_FAULTS), mentions }
}

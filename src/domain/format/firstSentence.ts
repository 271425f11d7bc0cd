import type { Inline, RichText } from './richText'

const END = /[.?!](?=\s+\p{Lu})/u

/**
 * The first sentence of a text, with its citations. A text without a second sentence comes back
 * whole. A full stop ends a sentence where a capital follows it.
 */
export function firstSentence(text: RichText): RichText {
  const sentence: Inline[] = []
  for (const inline of text) {
    const end = typeof inline === 'string' ? END.exec(inline) : null
    if (typeof inline === 'string' && end) return [...sentence, inline.slice(0, end.index + 1)]
    sentence.push(inline)
  }
  return sentence
}

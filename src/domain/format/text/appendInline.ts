import type { Inline } from '../richText'

/** Adds to a text; words that follow words become one string. */
export function appendInline(text: Inline[], inline: Inline): void {
  const last = text.at(-1)
  if (inline === '') return
  if (typeof inline === 'string' && typeof last === 'string') text[text.length - 1] = last + inline
  else text.push(inline)
}

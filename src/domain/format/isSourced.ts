import type { RichText } from './richText'

/** Whether a text cites anything; a claim that does not is taught, not verified. */
export function isSourced(text: RichText): boolean {
  return text.some(
    (inline) =>
      typeof inline === 'object' &&
      (inline.kind === 'citation' || ('text' in inline && hasSource(inline.text))),
  )
}

function hasSource(text: RichText | string): boolean {
  return typeof text === 'object' && isSourced(text)
}

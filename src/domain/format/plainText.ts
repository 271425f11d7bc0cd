import type { RichText } from './richText'

/**
 * The words of a text alone, for search, titles and speech: no marks, no addresses, no citations.
 *
 * The blank before a citation goes with it, so that no blank is left before a full stop.
 */
export function plainText(text: RichText): string {
  const words: string[] = []
  collectWords(text, words)
  return words.join('')
}

function collectWords(text: RichText, words: string[]): void {
  for (const inline of text) {
    if (typeof inline === 'string') words.push(inline)
    else if (inline.kind === 'citation') dropBlank(words)
    else if (inline.kind === 'cross-link') words.push(inline.text)
    else collectWords(inline.text, words)
  }
}

function dropBlank(words: string[]): void {
  const last = words.at(-1)
  if (last !== undefined) words[words.length - 1] = last.trimEnd()
}

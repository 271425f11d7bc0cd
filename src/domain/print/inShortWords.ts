/** What is said to the patient stands in these. */
const SAID = /[“"].+[”"]/u
const LEFT_OUT = '…'
/** Fewer letters than this seldom tell what to do: the next sentence comes with them. */
const LETTERS_AT_LEAST = 85
const LETTERS_AT_MOST = 190

/**
 * A text as short as a line or two: whole when it fits, else as many of its first sentences as fit,
 * and the first in any case; a first one that is very short takes the next with it.
 *
 * When none of these tells what is said to the patient and a later one does, that one stands alone,
 * behind the sign of what was left out. A sentence ends with its mark, and a quotation mark if there
 * is one, before a blank and a capital; the blank that a citation leaves before a mark goes.
 */
export function inShortWords(text: string, letters: number): string {
  const tidy = text.replaceAll(/\s+(?=[.,;])/g, '').trim()
  const sentences = tidy.split(/(?<=[.?!][”"’)]?)\s+(?=[\p{Lu}\p{N}“"])/u)
  const kept = leading(sentences, letters)
  const shown = sentences.slice(0, kept).join(' ')
  const asking = sentences.slice(kept).find((sentence) => SAID.test(sentence))
  return asking === undefined || SAID.test(shown) ? shown : `${LEFT_OUT} ${asking}`
}

function leading(sentences: readonly string[], letters: number): number {
  let count = 1
  let length = sentences[0]?.length ?? 0
  for (const sentence of sentences.slice(1)) {
    const room = length < LETTERS_AT_LEAST ? LETTERS_AT_MOST : letters
    length += 1 + sentence.length
    if (length > room) break
    count += 1
  }
  return count
}

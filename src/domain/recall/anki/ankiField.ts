/**
 * A field as Anki reads it back: always in quotation marks, its own doubled, so that tabs and line
 * ends in it are safe and a field never begins with the sign of a comment.
 */
export function ankiField(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** Words for a header or a comment, which end with their line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

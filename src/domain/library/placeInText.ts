/** Where a place stands in a text, in characters from its start. */
export type TextSpan = { start: number; end: number }

/**
 * The word, the quoted words or the sign at a line and a column, both counted from 1 as editors do.
 * A place beyond the text is at its end.
 */
export function placeInText(text: string, line: number, column: number): TextSpan {
  let lineStart = 0
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', lineStart)
    if (next === -1) break
    lineStart = next + 1
  }
  const lineEnd = endOfLine(text, lineStart)
  const start = Math.min(lineStart + column - 1, lineEnd)
  const rest = text.slice(start, lineEnd)
  const length = /^(?:"(?:[^"\\]|\\.)*"|[\w.+-]+|.)/.exec(rest)?.[0].length ?? 0
  return { start, end: start + length }
}

/** How many lines a text has; an empty one has one. */
export function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

import { createScanner } from 'jsonc-parser'

export type BracketScan = {
  /** How deep brackets stand within brackets, and where they are deepest. */
  depth: number
  deepest: number
  /** Words, numbers, lists and objects, keys not counted. */
  values: number
  /** Where the innermost bracket is that nothing closes. */
  unclosed: number | undefined
}

/**
 * Measures a file without building anything, so that what comes after may be recursive.
 *
 * It reads with the parser's own scanner and closes a bracket only with its own kind, as the
 * parser does: in a broken file it may find more depth than the parser would, never less. It
 * stops at the first place that is deeper, or holds more values, than allowed.
 */
export function scanBrackets(
  source: string,
  most: { nesting: number; values: number },
): BracketScan {
  const scanner = createScanner(source, true)
  const open: { character: string; offset: number }[] = []
  const scan: BracketScan = { depth: 0, deepest: 0, values: 0, unclosed: undefined }
  scanner.scan()
  while (
    scanner.getTokenOffset() < source.length &&
    scan.depth <= most.nesting &&
    scan.values <= most.values
  ) {
    const offset = scanner.getTokenOffset()
    const character = source.charAt(offset)
    if (character === '{' || character === '[') open.push({ character, offset })
    else if (character === closerOf(open.at(-1)?.character)) open.pop()
    if (!',:}]'.includes(character)) scan.values += 1
    // What stands before a colon was a key.
    if (character === ':') scan.values -= 1
    if (open.length > scan.depth) Object.assign(scan, { depth: open.length, deepest: offset })
    scanner.scan()
  }
  return { ...scan, unclosed: open.at(-1)?.offset }
}

function closerOf(character: string | undefined): string | undefined {
  if (character === undefined) return undefined
  return character === '{' ? '}' : ']'
}

/**
 * Where the `]` is that ends what begins at `start`, or nothing where a `[` or the end of the text
 * comes first: nothing in brackets holds brackets, unless they are escaped.
 */
export function endOfBracket(source: string, start: number): number | undefined {
  for (let position = start; position < source.length; position += 1) {
    const character = source[position]
    if (character === '\\') position += 1
    else if (character === ']') return position
    else if (character === '[') return undefined
  }
  return undefined
}

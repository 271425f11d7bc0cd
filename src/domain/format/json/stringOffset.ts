/**
 * Where in a file the nth character of a string stands, given where its opening quote is.
 *
 * What JSON writes with a backslash is one character: `\n` takes two of the file, `\u00e9` six.
 */
export function stringOffset(source: string, quote: number, count: number): number {
  let offset = quote + 1
  for (let seen = 0; seen < count; seen += 1) {
    if (source[offset] !== '\\') offset += 1
    else offset += source[offset + 1] === 'u' ? 6 : 2
  }
  return offset
}

const LONGEST_QUOTE = 60

/** A value as it is named in a sentence: short, and in quotes where it is words. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return String(value)
  const words = value.slice(0, 2 * LONGEST_QUOTE).replaceAll(/[\s\p{Cc}]+/gu, ' ')
  return `"${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}"`
}

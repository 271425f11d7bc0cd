/**
 * A number out of words, from 0 to 4294967295, the same everywhere: what is sorted by it looks
 * shuffled, and is so alike each time. It is FNV-1a, stirred so that words alike lie far apart.
 */
export function shuffleKey(words: string): number {
  let key = 0x811c9dc5
  for (const letter of words) key = Math.imul(key ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  return (key ^ (key >>> 13)) >>> 0
}

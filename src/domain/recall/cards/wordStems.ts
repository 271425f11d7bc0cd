/** The beginnings, of so many letters, of the words of a text that are at least as long. */
export function wordStems(text: string, letters: number): ReadonlySet<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word.length >= letters)
  return new Set(words.map((word) => word.slice(0, letters)))
}

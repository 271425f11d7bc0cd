/** An id made of words: `toId('L5 root')` is `l5-root`. Nothing is left of signs alone. */
export function toId(words: string): string {
  return words
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

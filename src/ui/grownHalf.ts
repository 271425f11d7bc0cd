/**
 * A length for what stands around words: it grows half as fast as they do when a person enlarges
 * the text. The argument is its usual size in CSS pixels.
 */
export function grownHalf(px: number): string {
  return `calc(${px / 2}px + ${px / 32}rem)`
}

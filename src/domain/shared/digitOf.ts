/** A digit key as the browser tells of it. */
export type DigitStroke = { key: string; code: string; shiftKey: boolean }

/** Such keys have a meaning of their own, wherever a keyboard has them. */
const OWN_SIGNS = new Set(['+', '-', '=', '*', '/', '?', '[', ']'])

/**
 * The digit that a key stands for, 1 to 9: the one that it writes, with Shift or without, else the
 * one at its place, where a keyboard writes digits with Shift only.
 */
export function digitOf({ key, code, shiftKey }: DigitStroke): string | undefined {
  if (/^[1-9]$/.test(key)) return key
  return shiftKey || OWN_SIGNS.has(key) ? undefined : /^Digit([1-9])$/.exec(code)?.[1]
}

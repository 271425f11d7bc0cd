/** How far the clocks here are ahead of UTC, in minutes. */
export function utcOffsetMin(at: number): number {
  return -new Date(at).getTimezoneOffset()
}

/** Whether the two lines go beside each other, or apart. */
export type Lane = 'together' | 'apart'

/** Where each line runs, of a width of 72. */
export const LANES: Record<Lane, { yours: number; expert: number }> = {
  together: { yours: 24, expert: 42 },
  apart: { yours: 12, expert: 54 },
}

/** A line through a row of height 100: from where it was to where it is, and on unless it ends. */
export function lanePath(from: number, to: number, isLast: boolean): string {
  const bend = from === to ? `V50` : `C${from} 28 ${to} 18 ${to} 50`
  return `M${from} 0${bend}${isLast ? '' : 'V100'}`
}

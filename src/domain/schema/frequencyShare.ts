import type { Frequency } from './details'

/**
 * The share of each band, between 0 and 1, as the fact sheets suggest it: 95 % or more, 60–94,
 * 25–59, 1–24, under 1.
 *
 * "Never" counts as one in a hundred, not as less: it is a teaching estimate too, and no single
 * finding excludes a site.
 */
export const FREQUENCY_SHARE: Readonly<Record<Frequency, number>> = {
  always: 0.97,
  usually: 0.8,
  sometimes: 0.4,
  rarely: 0.08,
  never: 0.01,
}

/** The edges of each band, as shares. */
export const FREQUENCY_BAND: Readonly<Record<Frequency, readonly [from: number, to: number]>> = {
  always: [0.95, 0.99],
  usually: [0.6, 0.94],
  sometimes: [0.25, 0.59],
  rarely: [0.01, 0.24],
  never: [0.01, 0.01],
}

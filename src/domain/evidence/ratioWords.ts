import type { LikelihoodRatios, Ratio } from './likelihoodRatio'

/** A ratio to as many figures as it deserves: 24, 2.8, 0.15. */
export function formatRatio(value: number): string {
  if (value >= 9.95) return value.toFixed(0)
  if (value >= 0.995) return value.toFixed(1)
  return value >= 0.005 || value === 0 ? value.toFixed(2) : value.toPrecision(1)
}

/** The interval of a ratio in words; a missing one is said, never passed over. */
export function intervalWords({ interval }: Ratio): string {
  if (!interval) return 'interval not reported'
  return `95% CI ${formatRatio(interval[0])} to ${formatRatio(interval[1])}`
}

/**
 * The ratios of a study in one line, each with its interval, of which the first says what it is:
 * "LR+ 24 (95% CI 3.5 to 166), LR− 0.15 (0.05 to 0.42)".
 */
export function ratiosWords({ positive, negative }: LikelihoodRatios): string {
  const isSaid = positive?.interval !== undefined
  return [
    ...(positive ? [`LR+ ${formatRatio(positive.value)} (${intervalWords(positive)})`] : []),
    ...(negative ? [`LR− ${formatRatio(negative.value)} (${shortWords(negative, isSaid)})`] : []),
  ].join(', ')
}

function shortWords(ratio: Ratio, isSaid: boolean): string {
  const words = intervalWords(ratio)
  return isSaid ? words.replace('95% CI ', '') : words
}

/** Where ratios come from, in words for the reader. */
export function originWords(from: LikelihoodRatios['from']): string {
  switch (from) {
    case 'counts':
      return 'computed from the counts'
    case 'reported':
      return 'as reported'
    case 'accuracy':
      return 'worked out from sensitivity and specificity'
  }
}

export function median(values) {
  return quantile(values, 0.5)
}

/** The value below which that share of the values lies; nothing of no values. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]
}

/** A number as short as it is still telling. */
export function shown(value) {
  if (value === undefined) return '–'
  const size = Math.abs(value)
  if (size < 1) return value.toFixed(2)
  return value.toFixed(size < 20 ? 1 : 0)
}

/** The median of repetitions, with the least in brackets. */
export function summary(values) {
  if (values.length === 0) return '–'
  return `${shown(median(values))} (${shown(Math.min(...values))})`
}

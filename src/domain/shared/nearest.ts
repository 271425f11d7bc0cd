const LONGEST_WORD = 120

/**
 * The candidate that a mistyped word most likely meant, or nothing where none is close.
 *
 * Case does not count. One letter in four may differ, and one in any word of three letters or more;
 * a swap of neighbours counts once. Where no spelling is close, a candidate that
 * has the word as one of its parts, or whose initials it is, is taken if there is only one.
 *
 * @example nearest('df-week', ['df-weak', 'ehl-weak']) // 'df-weak'
 * @example nearest('pe', ['pneumonia', 'pulmonary-embolism']) // 'pulmonary-embolism'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  if (wanted === '' || wanted.length > LONGEST_WORD) return undefined

  let best: string | undefined
  let allowed = wanted.length < 3 ? 1 : Math.max(2, Math.floor(wanted.length / 4) + 1)
  const related: string[] = []
  for (const candidate of candidates) {
    const written = candidate.toLowerCase()
    const distance = editDistance(wanted, written, allowed)
    if (distance < allowed) {
      best = candidate
      allowed = distance
    }
    if (isPartOf(wanted, written)) related.push(candidate)
  }
  return best ?? (related.length === 1 ? related[0] : undefined)
}

function isPartOf(word: string, candidate: string): boolean {
  if (candidate.length > LONGEST_WORD) return false
  const parts = candidate.split('-')
  return (
    parts.length > 1 && (parts.includes(word) || parts.map((part) => part[0]).join('') === word)
  )
}

/** Insertions, deletions, changes and swaps of neighbours; `limit` where there are as many. */
export function editDistance(left: string, right: string, limit: number): number {
  if (limit <= 0 || Math.abs(left.length - right.length) >= limit) return limit

  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1]
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : limit,
      )
    }
    if (Math.min(...current) >= limit) return limit
    beforeLast = last
    last = current
  }
  return Math.min(at(last, right.length), limit)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

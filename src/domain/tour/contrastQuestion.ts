import type { ComparedFinding, Comparison } from '../compare/compareCards'
import { testsShown } from '../compare/groupTests'

/** Three findings of two cards, one of which separates them better than the other two. */
export type ContrastQuestion = {
  /** By name, so that the place of the best one says nothing. */
  options: readonly ComparedFinding[]
  best: ComparedFinding
}

const OPTIONS = 3

/**
 * Which finding one would look for first to tell two cards apart; nothing where there are no three
 * to choose from.
 *
 * The best is the first test of their comparison. Beside it stand what is met most in both, which
 * tempts and separates nothing, and where there is too little of that what separates least.
 */
export function contrastQuestion(comparison: Comparison): ContrastQuestion | undefined {
  const [best, ...tests] = testsShown(comparison.tests, 'bedside').map(({ lead }) => lead)
  if (!best) return undefined
  const fitting = (other: ComparedFinding) =>
    other.isBedside === best.isBedside && isOther(other, best)
  const lesser = tests.toReversed().filter((other) => separatesLess(other, best))
  const others = [...comparison.shared, ...lesser].filter(fitting)
  const distinct = others.filter(
    (one, index) => !others.slice(0, index).some((before) => !isOther(one, before)),
  )
  if (distinct.length < OPTIONS - 1) return undefined
  const options = [best, ...distinct.slice(0, OPTIONS - 1)]
  return { best, options: options.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** Not looked for by the same test, and not another name of the same. */
function isOther(one: ComparedFinding, other: ComparedFinding): boolean {
  const isSameTip = one.tip !== undefined && one.tip === other.tip
  const isAlike = one.alike !== undefined && one.alike === other.alike
  return !isSameTip && !isAlike
}

/** What an author wrote of two cards separates them more than a band between them. */
function separatesLess(other: ComparedFinding, best: ComparedFinding): boolean {
  return (
    other.separation < best.separation &&
    (other.contrasts.length === 0 || best.contrasts.length > 0) &&
    other.said.every((said) => said !== undefined)
  )
}

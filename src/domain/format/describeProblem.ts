import type { JsonPath, Problem } from './problem'

/**
 * A problem as one sentence for a person: which file, where in it, what is wrong, what to do.
 *
 * @example
 * // foot-drop.dx.json, line 12, tree.children[1].script: There is no illness script "als-2".
 * // Did you mean "als"?
 */
export function describeProblem(problem: Problem, file: string): string {
  const { line, path, message, fix } = problem
  const place = [file, `line ${line}`, describePath(path)].filter((part) => part !== '')
  return `${place.join(', ')}: ${message} ${fix}`
}

/** A path as it is said to a person: `tree.children[1].script`. */
function describePath(path: JsonPath): string {
  return path.map((segment, index) => describeSegment(segment, index === 0)).join('')
}

function describeSegment(segment: string | number, isFirst: boolean): string {
  if (typeof segment === 'number') return `[${segment}]`
  if (!/^[\w$-]{1,80}$/.test(segment)) return `[${JSON.stringify(segment.slice(0, 80))}]`
  return isFirst ? segment : `.${segment}`
}

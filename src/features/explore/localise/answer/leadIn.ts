import type { Reason } from '@/domain/localisation/localisation'

/** A reason's sentence in two: the finding that it begins with, if it does, and the rest. */
export function leadIn(
  { because, isThere }: Pick<Reason, 'because' | 'isThere'>,
  findingName: string,
): readonly [finding: string, rest: string] {
  const start = isThere ? findingName : `Not there: ${findingName}`
  const length = because.toLowerCase().startsWith(start.toLowerCase()) ? start.length : 0
  return [because.slice(0, length), because.slice(length)]
}

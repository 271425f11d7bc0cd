import { isObject, type JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'

/** A value of a file with its path; for a key that is meant itself, the key is the value. */
export type Spot = { path: JsonPath; value: JsonValue; at?: 'key' }

/**
 * Everything that stands where a pattern says, such as `scripts.*.findings.*.finding`.
 *
 * `*` is every item of a list or of an object, and `~` at the end is every key of an object. Where
 * the file has another shape there is simply nothing.
 */
export function select(root: JsonValue | undefined, pattern: string, from: JsonPath = []): Spot[] {
  let spots: Spot[] = root === undefined ? [] : [{ path: from, value: root }]
  for (const segment of pattern.split('.')) {
    spots = spots.flatMap((spot) => stepsFrom(spot, segment))
  }
  return spots
}

function stepsFrom({ path, value }: Spot, segment: string): Spot[] {
  if (Array.isArray(value)) {
    if (segment !== '*') return []
    return value.map((item, index) => ({ path: [...path, index], value: item }))
  }
  if (!isObject(value)) return []
  if (segment === '~') {
    return Object.keys(value).map((key) => ({ path: [...path, key], value: key, at: 'key' }))
  }
  if (segment === '*') {
    return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item }))
  }
  const item = Object.hasOwn(value, segment) ? value[segment] : undefined
  return item === undefined ? [] : [{ path: [...path, segment], value: item }]
}

import { isObject, type JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'

/** What stands at a path of a file, or nothing where nothing does. */
export function valueAt(root: JsonValue, path: JsonPath): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const segment of path) {
    if (Array.isArray(value)) value = value[Number(segment)]
    else if (isObject(value) && Object.hasOwn(value, segment)) value = value[segment]
    else return undefined
  }
  return value
}

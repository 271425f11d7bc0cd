import type { z } from 'zod'
import { isObject, type JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { stepInto, withoutOptional } from './partAt'

type Part = z.core.$ZodType

/** One value of a file, what the definition says about it, and about what it is in. */
export type DefinedValue = {
  part: Part
  around: Part | undefined
  value: JsonValue
  path: JsonPath
}

/**
 * Goes through a file and its definition in step, and shows every value with what it is.
 *
 * What the definition does not know, or what has another shape than it says, is passed over.
 */
export function walkDefinition(
  definition: Part,
  root: JsonValue,
  visit: (value: DefinedValue) => void,
): void {
  function step(defined: DefinedValue) {
    visit(defined)
    const { part: around, path } = defined
    for (const [segment, value] of childrenOf(defined.value)) {
      const part = stepInto(around, segment)
      if (part) step({ part: withoutOptional(part), around, value, path: [...path, segment] })
    }
  }

  step({ part: definition, around: undefined, value: root, path: [] })
}

function childrenOf(value: JsonValue): Iterable<[string | number, JsonValue]> {
  if (Array.isArray(value)) return value.entries()
  return isObject(value) ? Object.entries(value) : []
}

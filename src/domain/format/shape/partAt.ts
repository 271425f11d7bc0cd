import { z } from 'zod'
import type { JsonPath } from '../problem'

type Part = z.core.$ZodType

/** What the definition says about the place that a path leads to, if it knows the place. */
export function partAt(definition: Part, path: JsonPath): Part | undefined {
  let part: Part | undefined = definition
  for (const segment of path) {
    if (!part) return undefined
    part = stepInto(part, segment)
  }
  return part && withoutOptional(part)
}

/** The names that an object of the definition knows; none for anything else. */
export function knownKeys(part: Part | undefined): readonly string[] {
  if (part instanceof z.ZodObject) return Object.keys(part.shape)
  if (part instanceof z.ZodUnion) return part.options.flatMap((option) => knownKeys(option))
  return []
}

/** One step down the definition; of a union the first alternative that can take it. */
export function stepInto(part: Part, segment: string | number): Part | undefined {
  const inner = withoutOptional(part)
  if (inner instanceof z.ZodUnion) {
    const options = inner.options as readonly Part[]
    return options.map((option) => stepInto(option, segment)).find((found) => found)
  }
  return typeof segment === 'number' ? itemOf(inner, segment) : propertyOf(inner, segment)
}

function itemOf(part: Part, index: number): Part | undefined {
  if (part instanceof z.ZodArray) return part.element
  return part instanceof z.ZodTuple ? part.def.items[index] : undefined
}

function propertyOf(part: Part, key: string): Part | undefined {
  if (part instanceof z.ZodRecord) return part.valueType
  if (!(part instanceof z.ZodObject)) return undefined
  const shape: Record<string, Part> = part.shape
  return Object.hasOwn(shape, key) ? shape[key] : undefined
}

/** A part of the definition without the wrapper that says that it may be left out. */
export function withoutOptional(part: Part): Part {
  return part instanceof z.ZodOptional ? withoutOptional(part.unwrap()) : part
}

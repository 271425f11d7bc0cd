import { z } from 'zod'

type Part = z.core.$ZodType

/** What the definition says about the form of a value, such as "A BCP 47 tag …". */
export function formOf(part: Part | undefined): { id: string; words: string } | undefined {
  for (let current = part; current; current = current._zod.parent) {
    const { id, description } = z.globalRegistry.get(current) ?? {}
    if (id !== undefined && description !== undefined) return { id, words: description }
  }
  return undefined
}

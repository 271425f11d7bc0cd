import type { z } from 'zod'

/** Whether a part of the definition is another one, perhaps described anew with `.meta()`. */
export function derivesFrom(schema: z.core.$ZodType, origin: z.core.$ZodType): boolean {
  let current: z.core.$ZodType | undefined = schema
  while (current && current !== origin) current = current._zod.parent
  return current === origin
}

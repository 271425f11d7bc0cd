import type { z } from 'zod'

/** Whether a part of the definition is another one, perhaps described anew with `.meta()`. */
export function derivesFrom(part: z.core.$ZodType, origin: z.core.$ZodType): boolean {
  let current: z.core.$ZodType | undefined = part
  // `_zod` is where Zod keeps what it documents for libraries that look into a definition.
  // oxlint-disable-next-line no-underscore-dangle
  while (current && current !== origin) current = current._zod.parent
  return current === origin
}

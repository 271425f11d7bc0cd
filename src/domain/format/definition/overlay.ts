import { z } from 'zod'
import { FORMAT } from './document'
import { id, text, word } from './primitives'

/** A translation: texts by address, each with a hash of the original so that a stale one is seen. */
export const overlayDefinition = z.strictObject({
  format: z.literal(FORMAT),
  translates: id,
  version: word,
  language: word,
  texts: z.record(z.string(), z.strictObject({ text, of: word })),
})

export type Overlay = z.infer<typeof overlayDefinition>

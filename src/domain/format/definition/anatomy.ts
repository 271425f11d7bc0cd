import { z } from 'zod'
import { id, idMap, text, word } from './primitives'

const segment = z.strictObject({
  name: word,
  aka: z.array(word).optional(),
  kind: z.enum(['root', 'trunk', 'plexus', 'nerve', 'branch', 'place']),
  from: z.array(id).optional().meta({ description: 'The segments it leaves, nearest first.' }),
  note: text.optional(),
})

const rootShare = z.strictObject({ root: id, share: z.enum(['main', 'part', 'variable']) })

const muscle = z.strictObject({
  name: word,
  aka: z.array(word).optional(),
  action: word,
  roots: z.array(rootShare),
  path: z.array(id),
})

const territory = z.strictObject({
  name: word,
  roots: z.array(rootShare),
  path: z.array(id),
})

const reflexArc = z.strictObject({ name: word, roots: z.array(rootShare), path: z.array(id) })

export const anatomy = z
  .strictObject({
    segments: idMap(segment).optional(),
    muscles: idMap(muscle).optional(),
    territories: idMap(territory).optional(),
    reflexes: idMap(reflexArc).optional(),
    maps: z
      .array(id)
      .optional()
      .meta({ description: 'Drawings whose shapes are named after the territories.' }),
  })
  .meta({ id: 'Anatomy', description: 'The wiring: a lesion spares every branch above it.' })

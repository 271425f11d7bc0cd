import { z } from 'zod'
import { word } from './primitives'

const label = z.strictObject({
  text: word,
  x: z.number(),
  y: z.number(),
  anchor: z.enum(['start', 'middle', 'end']).optional(),
  to: z
    .tuple([z.number(), z.number()])
    .optional()
    .meta({ description: 'Where a thin line leads from the label.' }),
})

/** The words of a drawing; its lines are an SVG file of the same id in `schemas/drawings/`. */
export const drawing = z
  .strictObject({
    name: word,
    alt: word.meta({ description: 'What it shows, for whoever cannot see it.' }),
    width: z.int().positive(),
    height: z.int().positive(),
    labels: z.array(label).optional(),
  })
  .meta({
    id: 'Drawing',
    description: 'The words of a drawing: its places are in the units of its view box.',
  })

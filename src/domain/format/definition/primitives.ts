import { z } from 'zod'

/** What an id looks like, in one place for the format, the address and the tools. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A typed reference such as `site:l5` or `script:als`, as in cross-links and contrasts. */
export const REF_PATTERN = /^(site|script):[a-z0-9]+(-[a-z0-9]+)*$/

export const id = z
  .string()
  .max(80)
  .regex(ID_PATTERN)
  .meta({ id: 'Id', description: 'Lower-case words joined by hyphens, such as "l5-root".' })

export const word = z
  .string()
  .min(1)
  .max(400)
  .meta({ id: 'Words', description: 'Plain words, no marks.' })

export const text = z.string().min(1).max(4000).meta({
  id: 'Text',
  description:
    'Text with **bold**, *italic*, [label](https://…), citations [@key; @key] and cross-links [[finding:id|words]].',
})

export const claim = z
  .union([
    text,
    z.strictObject({
      id: id.optional(),
      text,
      status: z.literal('disputed').optional(),
      note: text.optional().meta({ description: 'Why it is disputed, or what limits it.' }),
    }),
  ])
  .meta({
    id: 'Claim',
    description: 'A text, or a text with an id. Sourced when it cites; taught when it does not.',
  })

export const ref = z
  .string()
  .regex(REF_PATTERN)
  .meta({ id: 'Ref', description: 'A site or a script: "site:l5" or "script:als".' })

export const frequency = z.enum(['always', 'usually', 'sometimes', 'rarely', 'never']).meta({
  id: 'Frequency',
  description: 'always ≥ 95 %, usually 60–94, sometimes 25–59, rarely 1–24, never < 1.',
})

export const hue = z
  .enum(['blue', 'amber', 'green', 'plum', 'rust', 'brown', 'sky', 'grey'])
  .meta({ id: 'Hue', description: 'One of eight hues, each with a shape of its own. Inherited.' })

export const interval = z
  .tuple([z.number(), z.number()])
  .meta({ id: 'Interval', description: 'The 95 % confidence interval, low then high.' })

export const code = z.strictObject({ system: word, code: word, name: word.optional() }).meta({
  id: 'Code',
  description: 'A code of a classification, only where it is certain.',
})

export const idMap = <T extends z.ZodType>(item: T) => z.record(id, item)

import { z } from 'zod'
import { ID_SHAPE } from '../../shared/idShape'

// Zod otherwise tries out whether it may compile code, which the content security policy forbids
// and the browser reports. This has to come before the first object is defined.
z.config({ jitless: true })

/** A typed reference such as `site:l5` or `script:als`, as in cross-links and contrasts. */
const REF_PATTERN = /^(site|script):[a-z0-9]+(-[a-z0-9]+)*$/

export const id = z
  .string()
  .max(80)
  .regex(ID_SHAPE)
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

/** Anything that a cross-link can lead to, such as what an option of a case stands for. */
export const target = z
  .string()
  .max(100)
  .regex(/^(node|site|script|finding|tip):[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    id: 'Target',
    description:
      'What it is and its id: "node:l5-root", "site:l5", "script:als", "finding:df-weak".',
  })

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

/** An address that may be shown as a link. */
export const url = z
  .string()
  .max(2000)
  .regex(/^https:\/\/\S+$/)
  .meta({ id: 'Address', description: 'An address that begins with "https://".' })

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'Year, month and day, such as "2025-03-31".' })

export const idMap = <T extends z.ZodType>(item: T) => z.record(id, item)

import { z } from 'zod'
import { anatomy } from './anatomy'
import { baseRate, contrast, examTip, finding, reference, script, site } from './knowledge'
import { drawing } from './drawing'
import { claim, day, id, idMap, text, url, word } from './primitives'
import { patientCase, path } from './teaching'
import { emergency, node } from './tree'

/** The number of the format that this program reads and writes. */
export const FORMAT = '1-draft'

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .meta({ id: 'Language', description: 'A BCP 47 tag, such as "en-GB".' })

const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .meta({ id: 'Version', description: 'Major, minor and patch, such as "0.1.0".' })

const author = z.strictObject({ name: word, role: word.optional(), url: url.optional() })

const review = z.strictObject({ by: word, on: day, what: text.optional() })

const included = z.strictObject({ id, version, authors: z.array(author), licence: word })

/**
 * A schema (with a `tree`) or a pack (without one), as it is written in a file.
 *
 * This is the one definition: types, validation and the JSON Schema for editors come from it. It
 * holds no defaults and no transforms, so a sound file *is* its document.
 */
export const documentDefinition = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(FORMAT),
    id,
    version,
    language,
    licence: word.meta({ description: 'An SPDX name, such as "CC-BY-4.0".' }),
    authors: z.array(author).min(1),
    reviewed: z.array(review).optional(),
    title: word,
    aka: z.array(word).optional(),
    problem: text.optional().meta({ description: 'The problem that the schema starts from.' }),
    principle: z.enum(['anatomic', 'physiologic', 'system', 'tempo', 'pivotal']).optional(),
    scope: text.optional(),
    leavesOut: z.array(claim).optional(),
    uses: z.array(id).optional().meta({ description: 'Packs that this file draws on.' }),
    includes: z.array(included).optional(),
    forkOf: z.strictObject({ id, version, url: url.optional() }).optional(),
    presents: z
      .array(id)
      .optional()
      .meta({ description: 'Findings that everyone has who comes with the problem.' }),
    tree: node.optional(),
    emergencies: z.array(emergency).optional(),
    workUp: z
      .array(claim)
      .optional()
      .meta({ description: 'The order of the work-up, step by step.' }),
    controversies: z
      .array(claim)
      .optional()
      .meta({ description: 'Where sources disagree, and what follows.' }),
    sites: idMap(site).optional(),
    scripts: idMap(script).optional(),
    findings: idMap(finding).optional(),
    examTips: idMap(examTip).optional(),
    contrasts: idMap(contrast).optional(),
    references: idMap(reference).optional(),
    baseRates: idMap(baseRate).optional(),
    anatomy: anatomy.optional(),
    drawings: idMap(drawing).optional(),
    paths: idMap(path).optional(),
    cases: idMap(patientCase).optional(),
  })
  .meta({ title: 'Branchpoint diagnostic schema', description: 'Format 1-draft.' })

export type SchemaDocument = z.infer<typeof documentDefinition>

import { z } from 'zod'
import { claim, code, frequency, id, idMap, interval, ref, text, url, word } from './primitives'

const expect = z
  .union([
    frequency,
    z.strictObject({
      frequency,
      figure: text.optional().meta({ description: 'The measured figure, with its citation.' }),
      departs: text.optional().meta({ description: 'Why the cell departs from anatomy.' }),
    }),
  ])
  .meta({ id: 'Expect', description: 'How often the finding is met; a teaching estimate.' })

export const site = z
  .strictObject({
    name: word,
    aka: z.array(word).optional(),
    expects: idMap(expect).optional(),
    lesionOf: z.array(id).optional().meta({ description: 'Anatomy segments, in order.' }),
    note: claim.optional(),
  })
  .meta({ id: 'Site', description: 'Where the lesion, or the mechanism, can be.' })

const onset = z
  .enum(['sudden', 'hours', 'days', 'weeks', 'months', 'years', 'episodic'])
  .meta({ id: 'Onset' })

const role = z
  .enum(['key', 'supporting', 'argues-against', 'excludes'])
  .meta({ id: 'Role', description: 'What the finding does for the diagnosis.' })

export const script = z
  .strictObject({
    name: word,
    aka: z.array(word).optional(),
    sites: z.array(id).optional().meta({ description: 'Where this disease strikes.' }),
    gist: text,
    epidemiology: z.array(claim).optional(),
    pathophysiology: claim.optional(),
    tempo: z.strictObject({ onset: z.array(onset).min(1), course: claim }).optional(),
    findings: z
      .array(z.strictObject({ finding: id, frequency, role, note: text.optional() }))
      .optional(),
    diagnostics: z.array(claim).optional(),
    management: z.array(claim).optional(),
    redFlags: z.array(claim).optional(),
    cantMiss: z.boolean().optional(),
    mimics: z.array(z.strictObject({ ref, because: text })).optional(),
    codes: z.array(code).optional(),
  })
  .meta({ id: 'IllnessScript' })

const findingDomain = z
  .enum([
    'history',
    'tempo',
    'symptom',
    'motor',
    'umn',
    'reflex',
    'sensory',
    'provocation',
    'sign',
    'lab',
    'imaging',
    'edx',
  ])
  .meta({ id: 'FindingDomain' })

export const finding = z
  .strictObject({
    name: word.meta({ description: 'Worded as the abnormality.' }),
    aka: z.array(word).optional(),
    domain: findingDomain,
    bedside: z.boolean(),
    how: text.optional(),
    pitfall: claim.optional(),
    examTip: id.optional(),
    tests: z
      .strictObject({
        muscles: z.array(id).optional(),
        territories: z.array(id).optional(),
        reflexes: z.array(id).optional(),
      })
      .optional()
      .meta({ description: 'The anatomy that the finding tests; any one of it can show it.' }),
    weakTo: z
      .int()
      .min(0)
      .max(4)
      .optional()
      .meta({ description: 'The best grade of strength that still shows it; 4 unless said.' }),
    alike: id.optional().meta({ description: 'A group of findings that must not count twice.' }),
    excludes: z
      .array(id)
      .optional()
      .meta({ description: 'Findings that cannot be there when this one is.' }),
    needs: z
      .array(id)
      .optional()
      .meta({ description: 'Findings that are there whenever this one is.' }),
    codes: z.array(code).optional(),
  })
  .meta({ id: 'Finding' })

export const examTip = z
  .strictObject({
    name: word,
    aka: z.array(word).optional(),
    how: claim,
    meaning: claim,
    pitfall: claim,
    evidence: z.array(claim).optional(),
    drawing: id.optional(),
  })
  .meta({ id: 'ExamTip', description: 'How to examine one thing, and what it means.' })

const group = z.strictObject({
  positive: z.int().nonnegative(),
  n: z.int().positive(),
})

const share = z.number().min(0).max(1)

const evidenceLimit = z.enum(['small', 'case-control', 'second-hand', 'unblinded']).meta({
  id: 'EvidenceLimit',
  description: 'What weakens a figure; it is said beside the number.',
})

const evidence = z
  .strictObject({
    counts: z.strictObject({ target: group, comparator: group }).optional(),
    reported: z
      .strictObject({
        pos: z.number().nonnegative().optional(),
        neg: z.number().nonnegative().optional(),
        posCi: interval.optional(),
        negCi: interval.optional(),
      })
      .optional(),
    accuracy: z
      .strictObject({
        sensitivity: share,
        specificity: share,
        sensitivityCi: interval.optional(),
        specificityCi: interval.optional(),
      })
      .optional(),
    population: text.meta({ description: 'Who was studied, and how many.' }),
    source: id.meta({ description: 'A reference of this file or its packs.' }),
    limits: z.array(evidenceLimit).optional(),
    note: text.optional(),
  })
  .meta({
    id: 'Evidence',
    description:
      'One of: counts (ratio and interval are computed), reported (a published ratio) or accuracy (ratio worked out from sensitivity and specificity).',
  })

export const contrast = z
  .strictObject({
    target: ref,
    comparator: word.meta({ description: 'A site or a script ("site:cfn"), or words.' }),
    finding: id,
    means: text.meta({ description: 'What it means when the finding is there.' }),
    evidence: z.array(evidence).optional(),
  })
  .meta({ id: 'Contrast', description: 'What separates two sites or two scripts.' })

export const baseRate = z
  .strictObject({
    setting: word,
    n: z.int().positive(),
    rows: z
      .array(
        z.strictObject({
          name: word,
          sites: z.array(id).meta({ description: 'The sites it pools; none for a rest.' }),
          count: z.int().nonnegative().optional(),
          share: share.optional(),
        }),
      )
      .min(1),
    source: id,
    note: text.optional(),
  })
  .meta({ id: 'BaseRate', description: 'How often each site was the answer in one setting.' })

const person = z.strictObject({
  family: word.optional(),
  given: word.optional(),
  literal: word.optional(),
  suffix: word.optional(),
})

const date = z.strictObject({ 'date-parts': z.array(z.array(z.int())).optional() })

/** A CSL-JSON item. Its `id` is the key of the map; when it is repeated inside it must agree. */
export const reference = z
  .strictObject({
    id: id.optional(),
    type: word,
    title: word,
    author: z.array(person).optional(),
    issued: date.optional(),
    accessed: date.optional(),
    'container-title': word.optional(),
    publisher: word.optional(),
    volume: word.optional(),
    issue: word.optional(),
    page: word.optional(),
    DOI: word.optional(),
    PMID: word.optional(),
    PMCID: word.optional(),
    ISBN: word.optional(),
    URL: url.optional(),
  })
  .meta({ id: 'Reference', description: 'A CSL-JSON item.' })

import { z } from 'zod'
import { claim, id, ref, target, text, word } from './primitives'

const step = z.strictObject({
  id,
  node: id,
  open: z.boolean().optional(),
  say: text.optional(),
  ask: text.optional(),
  wrongTurns: z.array(claim).optional(),
  minutes: z.number().positive().optional(),
})

export const path = z
  .strictObject({
    title: word,
    for: z.enum(['bedside', 'morning-report', 'lecture']),
    minutes: z.number().positive(),
    steps: z.array(step),
  })
  .meta({ id: 'Path', description: 'An authored walk through the tree.' })

const caseFinding = z.strictObject({
  finding: id,
  state: z.enum(['present', 'absent']).optional(),
  grade: z.int().min(0).max(5).optional().meta({ description: 'MRC grade.' }),
})

const option = z.strictObject({
  id,
  ref: target.optional(),
  text: text.optional(),
  verdict: z.enum(['best', 'reasonable', 'wrong']),
  because: text,
})

const commit = z.strictObject({
  kind: z.enum(['branch', 'differential', 'next-finding', 'representation']),
  prompt: text,
  options: z.array(option).optional(),
})

const effect = z.strictObject({
  node: id,
  status: z.enum(['supported', 'possible', 'unlikely', 'excluded']),
  because: text,
})

const tiers = z.strictObject({
  lead: z.array(id).optional(),
  cantMiss: z.array(id).optional(),
  lessLikely: z.array(id).optional(),
  unlikely: z.array(id).optional(),
})

const aliquot = z.strictObject({
  id,
  stage: z.enum(['triage', 'history', 'examination', 'tests', 'course']),
  text,
  findings: z.array(caseFinding).optional(),
  commit: commit.optional(),
  effects: z.array(effect).optional(),
  tiers: tiers.optional(),
  facilitator: z
    .strictObject({
      minutes: z.number().positive().optional(),
      ask: text.optional(),
      trap: text.optional(),
    })
    .optional(),
})

export const patientCase = z
  .strictObject({
    title: word.meta({ description: 'Never the answer.' }),
    level: z.enum(['student', 'resident', 'expert']),
    invented: z.literal(true).meta({ description: 'Cases are invented or composite.' }),
    aliquots: z.array(aliquot).min(1),
    representation: text.optional(),
    answers: z.array(z.strictObject({ site: id.optional(), script: id.optional() })).min(1),
    learningPoints: z.array(claim).max(3).optional(),
    contrasts: z.array(ref).optional(),
  })
  .meta({ id: 'Case', description: 'A patient in aliquots.' })

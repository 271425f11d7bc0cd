import { z } from 'zod'
import { claim, id, target, text, word } from './primitives'

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
  ref: target
    .optional()
    .meta({ description: 'The node of a branch, or the finding that is asked for next.' }),
  text: text
    .optional()
    .meta({ description: 'What the option says, where its name is not enough.' }),
  verdict: z.enum(['best', 'reasonable', 'wrong']),
  because: text.meta({ description: 'Why, or why not: shown once one has chosen.' }),
})

/** The lengths, in minutes, in which every case can be run. */
const runMinutes = z.literal([8, 15, 30])

const commit = z
  .strictObject({
    id,
    kind: z.enum(['branch', 'differential', 'next-finding', 'representation']),
    from: runMinutes
      .optional()
      .meta({ description: 'The shortest run, in minutes, that asks it; 8 unless said.' }),
    prompt: text,
    options: z.array(option).min(2).optional(),
  })
  .meta({
    id: 'Commitment',
    description:
      'What one commits to before more is shown. A branch and a next finding have options; a differential is held against the tiers of its aliquot, a representation against that of the aliquot or of the case.',
  })

const effect = z.strictObject({
  node: id,
  status: z.enum(['supported', 'possible', 'unlikely', 'excluded']),
  because: text,
})

const tierEntry = z.strictObject({
  of: target.meta({ description: 'A script, a site or a node.' }),
  because: text,
  movedBy: id
    .optional()
    .meta({ description: 'The finding that brought it here since the aliquot before.' }),
})

const tiers = z
  .strictObject({
    lead: z.array(tierEntry).optional(),
    cantMiss: z.array(tierEntry).optional(),
    lessLikely: z.array(tierEntry).optional(),
    unlikely: z.array(tierEntry).optional(),
  })
  .meta({ id: 'Tiers', description: 'The differential of an expert at this point, in four tiers.' })

const qualifier = z.strictObject({
  id,
  is: word.meta({ description: 'As in "subacute".' }),
  not: word.meta({ description: 'Its opposite, as in "sudden".' }),
  because: text.meta({
    description: 'What in the case says so, and what the opposite would mean.',
  }),
})

const representation = z
  .strictObject({
    who: text,
    syndrome: text,
    course: text,
    qualifiers: z.array(qualifier).optional(),
  })
  .meta({
    id: 'ProblemRepresentation',
    description: 'The patient in one sentence: who, with what syndrome, over what time.',
  })

const aliquot = z.strictObject({
  id,
  stage: z.enum(['triage', 'history', 'examination', 'tests', 'course']),
  text,
  findings: z.array(caseFinding).optional(),
  commits: z.array(commit).optional(),
  effects: z.array(effect).optional(),
  tiers: tiers.optional(),
  representation: representation.optional(),
  facilitator: z
    .strictObject({
      minutes: z.number().positive().optional(),
      ask: text.optional(),
      trap: text.optional(),
    })
    .optional(),
})

const comparison = z.strictObject({
  cards: z.tuple([id, id]).meta({ description: 'Two nodes of the tree.' }),
  because: claim,
})

export const patientCase = z
  .strictObject({
    title: word.meta({ description: 'Never the answer.' }),
    level: z.enum(['student', 'resident', 'expert']),
    invented: z.literal(true).meta({ description: 'Cases are invented or composite.' }),
    aliquots: z.array(aliquot).min(1),
    representation: representation.optional(),
    answers: z.array(z.strictObject({ site: id.optional(), script: id.optional() })).min(1),
    explanation: claim
      .optional()
      .meta({ description: 'What it was and how that explains everything; shown at the end.' }),
    trap: claim.optional().meta({ description: 'What led astray, and what gave it away.' }),
    comparison: comparison.optional().meta({ description: 'The comparison that mattered.' }),
    learningPoints: z.array(claim).max(3).optional(),
    beyondFindings: text.optional().meta({
      description: 'Why its findings alone do not put the answer among the first three.',
    }),
  })
  .meta({ id: 'Case', description: 'A patient in aliquots.' })

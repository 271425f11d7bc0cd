import { z } from 'zod'
import { claim, hue, id, text, word } from './primitives'

const ask = z
  .strictObject({
    prompt: text.meta({ description: 'The question put to the patient, the leg or the room.' }),
    finding: id.optional().meta({ description: 'The finding that answers it.' }),
    tip: id.optional().meta({ description: 'The exam tip that shows how to find out.' }),
  })
  .meta({ id: 'Ask', description: 'The one question to ask here.' })

const notes = z
  .strictObject({
    ask: text.optional().meta({ description: 'What to ask the room.' }),
    hints: z.array(claim).optional(),
    wrongTurns: z.array(claim).optional(),
    minutes: z.number().positive().max(120).optional(),
  })
  .meta({ id: 'TeacherNotes', description: 'For the one who teaches; never shown to the room.' })

const nodeKind = z
  .enum(['problem', 'question', 'category', 'site', 'diagnosis'])
  .meta({ id: 'NodeKind' })

export const node = z
  .strictObject({
    id,
    label: word.meta({ description: 'At most 60 characters, so that it can be projected.' }),
    aka: z.array(word).optional(),
    kind: nodeKind,
    gist: text.optional().meta({ description: 'What this is, in one to three sentences.' }),
    ask: ask.optional(),
    when: word.optional().meta({ description: 'What leads here: the label of the edge.' }),
    whyNot: text
      .optional()
      .meta({ description: 'Shown when this branch was chosen and is wrong.' }),
    hue: hue.optional(),
    cantMiss: z.boolean().optional(),
    redFlags: z.array(claim).optional(),
    site: id.optional(),
    script: id.optional(),
    examTips: z.array(id).optional(),
    mnemonics: z.array(claim).optional().meta({ description: 'Memory aids, with their limits.' }),
    notes: notes.optional(),
    get children() {
      return z.array(node).optional()
    },
  })
  .meta({ id: 'Node', description: 'One card of the tree.' })

export const emergency = z
  .strictObject({
    id,
    name: word,
    signs: word.meta({ description: 'A few words that make one think of it.' }),
    act: claim.meta({ description: 'What to do now.' }),
    node: id.optional().meta({ description: 'Where it stands in the tree.' }),
  })
  .meta({ id: 'Emergency', description: 'What must not wait.' })

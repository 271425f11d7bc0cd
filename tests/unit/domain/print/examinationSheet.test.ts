import { expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileTree } from '@/domain/compile/compileTree'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { examinationPart } from '@/domain/print/examinationPart'
import { examinationSheet, mostTelling } from '@/domain/print/examinationSheet'
import { indexTree } from '@/domain/schema/indexTree'
import {
  buildContrast,
  buildDocument,
  buildFinding,
  buildTip,
} from '../../../support/buildDocument'
import { bundledDocument } from '../../../support/bundledDocuments'
import { footDrop, footDropKnowledge } from '../../../support/footDrop'

const sheetOf = (document: SchemaDocument) =>
  examinationSheet(indexTree(compileTree(document)), compileKnowledge(document))

test('foot drop is examined as a neurologist does: gait, power, jerks, skin, then provocation', () => {
  const { questions, tests } = examinationSheet(footDrop, footDropKnowledge)
  const parts = [...new Set(tests.map(({ part }) => part))]
  expect(parts).toEqual([
    'look',
    'walk',
    'head',
    'power',
    'tone',
    'reflexes',
    'sensation',
    'provocation',
    // What a strip shows at the bedside.
    'tests',
  ])
  expect(questions[0]?.choices).toContain('Weak over days')
  expect(mostTelling(tests, 19).map(({ name }) => name)).toEqual([
    'Fasciculations, wasting and the tongue',
    'Walking on the heels',
    'Ankle dorsiflexion',
    'Great-toe extension',
    'Eversion with the ankle at neutral',
    'Inversion with the ankle at neutral',
    'Plantarflexion: the single-leg heel raise',
    'Hip abduction',
    'Weak knee extension',
    'Weak hip flexion',
    'Upper motor neuron signs: plantar, Hoffmann, jerks, tone, tapping',
    'Medial hamstring reflex',
    'Reduced ankle jerk',
    'Sensory map centred on the first web space',
    'No sensory loss found anywhere',
    'Saddle numbness',
    'Straight-leg raise',
    'Tinel sign at the fibular neck',
    'Pulses, knee and shin',
  ])
})

test('inversion says in one line what it tells apart, by the names on the cards', () => {
  const { tests } = examinationSheet(footDrop, footDropKnowledge)
  const inversion = tests.find(({ name }) => name.startsWith('Inversion'))
  expect(inversion?.separates.named[0]).toEqual({
    target: 'L5 root',
    comparator: 'Common fibular nerve',
  })
  expect(inversion?.separates.others).toBeGreaterThan(0)
  expect(inversion?.how).toContain('Turn your sole inwards')
})

test('where little is examined at the bedside, the first tests of the laboratory follow it', () => {
  const { tests } = sheetOf(bundledDocument('hyponatraemia'))
  expect(tests[0]?.name).toBe('The volume examination')
  expect(tests.map(({ part }) => part).lastIndexOf('look')).toBeLessThan(
    tests.findIndex(({ part }) => part === 'tests'),
  )
  expect(tests.map(({ name }) => name)).toContain('Three samples before a drip that can wait')
})

test('findings of one exam tip are one test; one without a word on how, that separates nothing, is none', () => {
  const { tests } = sheetOf(
    buildDocument({
      examTips: { tip: buildTip({ name: 'Hip abduction' }) },
      findings: {
        weak: buildFinding({ examTip: 'tip' }),
        wasted: buildFinding({ name: 'Wasted buttock', domain: 'sign', examTip: 'tip' }),
        silent: buildFinding({ name: 'Something seen', domain: 'sign' }),
      },
      contrasts: { one: buildContrast({ finding: 'wasted' }) },
    }),
  )
  expect(tests.map(({ name, part, weight }) => [name, part, weight])).toEqual([
    ['Hip abduction', 'power', 1],
  ])
})

test('a schema without findings has nothing to examine', () => {
  expect(sheetOf(buildDocument())).toEqual({ questions: [], tests: [] })
})

test.each([
  ['Walking on the heels', ['motor'], 'walk'],
  ['Face, eyes, tongue before limbs', ['motor', 'symptom', 'sign'], 'head'],
  ['Neck and arm tests', ['motor', 'provocation', 'provocation'], 'provocation'],
  ['Tinel sign at the fibular neck', ['provocation', 'sign', 'sign'], 'provocation'],
  ['Ein Reflex', ['reflex'], 'reflexes'],
  ['Weakness worse on walking', ['symptom'], 'ask'],
  ['Hautfarbe', [], 'look'],
] as const)('%s belongs to its part of the examination', (name, domains, part) => {
  expect(examinationPart(name, domains)).toBe(part)
})

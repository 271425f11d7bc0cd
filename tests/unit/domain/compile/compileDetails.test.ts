import { describe, expect, test } from 'vitest'
import { compileCards, compileKnowledge } from '@/domain/compile/compileDetails'
import type { SchemaDocument } from '@/domain/format/definition/document'
import {
  buildContrast,
  buildDocument,
  buildFinding,
  buildScript,
  buildTip,
  JEON_2013,
} from '../../../support/buildDocument'

type Evidence = NonNullable<NonNullable<SchemaDocument['contrasts']>[string]['evidence']>[number]

describe('the cards', () => {
  const cards = compileCards(
    buildDocument({
      aka: ['Drop foot'],
      authors: [{ name: 'A. Teacher', role: 'editor' }, { name: 'B. Teacher' }],
      scope: 'Adults.',
      leavesOut: ['Children [@tawa2017].'],
      emergencies: [
        {
          id: 'ces',
          name: 'Cauda equina',
          signs: 'saddle',
          act: { id: 'act', text: 'MRI [@ces].' },
        },
      ],
      tree: {
        id: 'foot-drop',
        label: 'Foot drop',
        kind: 'problem',
        ask: { prompt: 'Brisk **jerks**?', finding: 'umn-tone' },
        notes: { wrongTurns: ['Fibular at once.'], minutes: 5 },
        children: [
          {
            id: 'l5-root',
            label: 'L5 root',
            kind: 'site',
            aka: ['L5 radiculopathy'],
            gist: 'One root [@jeon2013].',
            whyNot: 'Inversion is strong.',
            redFlags: ['Both legs.'],
            site: 'l5',
            script: 'l5-disc',
            examTips: ['slr'],
          },
        ],
      },
    }),
  )

  test('say who wrote the schema, what it covers and what it leaves out', () => {
    expect(cards).toMatchObject({
      aka: ['Drop foot'],
      authors: ['A. Teacher', 'B. Teacher'],
      licence: 'CC-BY-4.0',
      version: '0.1.0',
      scope: { text: ['Adults.'], sourced: false },
      leavesOut: [{ sourced: true }],
    })
  })

  test('say what to do in an emergency, by its id', () => {
    expect(cards.emergencyActs['ces']).toMatchObject({ sourced: true })
  })

  test('say of every node what its details show', () => {
    expect(cards.nodes['l5-root']).toEqual({
      kind: 'site',
      aka: ['L5 radiculopathy'],
      gist: { text: ['One root ', { kind: 'citation', keys: ['jeon2013'] }, '.'], sourced: true },
      ask: undefined,
      whyNot: { text: ['Inversion is strong.'], sourced: false },
      redFlags: [{ text: ['Both legs.'], sourced: false }],
      site: 'l5',
      script: 'l5-disc',
      examTips: ['slr'],
      notes: undefined,
    })
  })

  test('carry the question and the notes of the teacher', () => {
    expect(cards.nodes['foot-drop']).toMatchObject({
      ask: {
        prompt: ['Brisk ', { kind: 'strong', text: ['jerks'] }, '?'],
        finding: 'umn-tone',
        tip: undefined,
      },
      notes: { ask: undefined, hints: [], wrongTurns: [{ sourced: false }], minutes: 5 },
    })
  })

  test('of a pack are a mistake of ours', () => {
    const { tree: _, ...pack } = buildDocument()
    expect(() => compileCards(pack)).toThrow('"foot-drop" is a pack: it has no tree')
  })
})

describe('the knowledge', () => {
  test('of a pack without scripts, sites and sources is empty, not missing', () => {
    const { tree: _, ...pack } = buildDocument()
    expect(compileKnowledge(pack)).toEqual({
      sites: {},
      scripts: {},
      findings: {},
      examTips: {},
      contrasts: {},
      references: {},
    })
  })

  test('has every field of an illness script, in the order of reading', () => {
    const written = buildScript({
      aka: ['Sciatica'],
      sites: ['l5'],
      epidemiology: ['Common [@a].'],
      pathophysiology: 'The disc presses.',
      tempo: { onset: ['sudden', 'days'], course: 'Mostly better in weeks.' },
      findings: [{ finding: 'slr-pos', frequency: 'usually', role: 'key', note: 'Young [@b].' }],
      diagnostics: ['MRI.'],
      management: ['Walk.'],
      redFlags: ['Saddle numbness.'],
      cantMiss: true,
      mimics: [{ ref: 'script:cfn', because: 'Same drop.' }],
      codes: [{ system: 'ICD-10', code: 'M51.1', name: 'Disc disorder' }],
    })
    const { disc } = compileKnowledge(buildDocument({ scripts: { disc: written } })).scripts
    expect(disc).toMatchObject({
      name: 'Disc herniation on L5',
      aka: ['Sciatica'],
      sites: ['l5'],
      gist: { sourced: false },
      epidemiology: [{ sourced: true }],
      pathophysiology: { sourced: false },
      tempo: { onset: ['sudden', 'days'], course: { sourced: false } },
      findings: [{ finding: 'slr-pos', frequency: 'usually', role: 'key' }],
      cantMiss: true,
      mimics: [{ party: { kind: 'script', id: 'cfn' }, because: { text: ['Same drop.'] } }],
      codes: [{ system: 'ICD-10', code: 'M51.1' }],
    })
    expect(disc?.findings[0]?.note).toEqual(['Young ', { kind: 'citation', keys: ['b'] }, '.'])
  })

  test('fills what a short script leaves out with nothing', () => {
    const { disc } = compileKnowledge(buildDocument({ scripts: { disc: buildScript() } })).scripts
    expect(disc).toMatchObject({
      aka: [],
      epidemiology: [],
      pathophysiology: undefined,
      tempo: undefined,
      findings: [],
      mimics: [],
      cantMiss: false,
      codes: [],
    })
  })

  test('takes what a site expects as a word, or as a word with its figure', () => {
    const expects = {
      'df-weak': 'always',
      'hipabd-weak': { frequency: 'usually', figure: '85.7 % [@jeon2013].' },
      'ankle-jerk-low': { frequency: 'rarely', departs: 'S1 is spared.' },
    } as const
    const { l5 } = compileKnowledge(
      buildDocument({ sites: { l5: { name: 'L5 root', expects } } }),
    ).sites
    expect(l5?.expects).toEqual({
      'df-weak': { frequency: 'always', figure: undefined, departs: undefined },
      'hipabd-weak': {
        frequency: 'usually',
        figure: ['85.7 % ', { kind: 'citation', keys: ['jeon2013'] }, '.'],
        departs: undefined,
      },
      'ankle-jerk-low': { frequency: 'rarely', figure: undefined, departs: ['S1 is spared.'] },
    })
  })

  test('has findings and exam tips', () => {
    const document = buildDocument({
      findings: { 'hipabd-weak': buildFinding({ examTip: 'hip' }) },
      examTips: { hip: buildTip({ evidence: ['One study [@jeon2013].'] }) },
    })
    const { findings, examTips } = compileKnowledge(document)
    expect(findings['hipabd-weak']).toMatchObject({ name: 'Weak hip abduction', examTip: 'hip' })
    expect(examTips['hip']).toMatchObject({ aka: [], evidence: [{ sourced: true }] })
  })

  test('keeps references as they are', () => {
    const references = { jeon2013: { type: 'article-journal', title: 'A test', PMID: '1' } }
    expect(compileKnowledge(buildDocument({ references })).references).toEqual(references)
  })
})

describe('what separates two sites', () => {
  const compiled = (evidence: Evidence[], parts = {}) => {
    const contrasts = { test: buildContrast({ evidence, ...parts }) }
    return compileKnowledge(buildDocument({ contrasts })).contrasts['test']!
  }
  const study = { population: '61 people.', source: 'jeon2013' }

  test('is a site against a site, or against words', () => {
    expect(compiled([])).toMatchObject({
      target: { kind: 'site', id: 'l5' },
      comparator: { kind: 'site', id: 'cfn' },
      evidence: [],
    })
    expect(compiled([], { comparator: 'no disc on MRI' }).comparator).toEqual({
      kind: 'words',
      words: 'no disc on MRI',
    })
  })

  test('keeps the population and the source with the counts', () => {
    expect(compiled([JEON_2013]).evidence).toEqual([
      {
        figures: {
          kind: 'counts',
          target: { positive: 18, n: 21 },
          comparator: { positive: 1, n: 28 },
        },
        population: ['61 people with foot drop in one centre.'],
        source: 'jeon2013',
        note: undefined,
      },
    ])
  })

  test('may be a ratio as reported, with or without its interval', () => {
    const { evidence } = compiled([
      { ...study, reported: { pos: 3.7, posCi: [1.2, 9.8], neg: 0.4 } },
    ])
    expect(evidence[0]?.figures).toEqual({
      kind: 'reported',
      pos: 3.7,
      neg: 0.4,
      posCi: [1.2, 9.8],
      negCi: undefined,
    })
  })

  test('may be a sensitivity and a specificity', () => {
    const { evidence } = compiled([
      { ...study, accuracy: { sensitivity: 0.65, specificity: 0.99 } },
    ])
    expect(evidence[0]?.figures).toEqual({
      kind: 'accuracy',
      sensitivity: 0.65,
      specificity: 0.99,
      sensitivityCi: undefined,
      specificityCi: undefined,
    })
  })

  test('without any figures cannot come from a sound file', () => {
    expect(() => compiled([study])).toThrow('passed the check')
  })
})

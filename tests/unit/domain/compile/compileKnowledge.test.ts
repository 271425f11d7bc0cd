import { describe, expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
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

describe('the knowledge', () => {
  test('of a pack without scripts, sites and sources is empty, not missing', () => {
    const { tree: _, ...pack } = buildDocument()
    expect(compileKnowledge(pack)).toEqual({
      nodes: {},
      sites: {},
      scripts: {},
      findings: {},
      examTips: {},
      contrasts: {},
      drawings: {},
      references: {},
      presents: [],
      baseRates: [],
      anatomy: undefined,
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

  test('says what a finding tests, and which others it shuts out or brings along', () => {
    const { findings } = compileKnowledge(
      buildDocument({
        presents: ['df-weak'],
        findings: {
          'no-sens': buildFinding({ domain: 'sensory', alike: 'skin', excludes: ['s-dorsum'] }),
          bilateral: buildFinding({ needs: ['df-weak'], tests: { muscles: ['tib-ant'] } }),
        },
      }),
    )
    expect(findings['no-sens']).toMatchObject({
      alike: 'skin',
      tests: undefined,
      excludes: ['s-dorsum'],
      needs: [],
    })
    expect(findings['bilateral']).toMatchObject({
      tests: { muscles: ['tib-ant'], territories: [], reflexes: [] },
      excludes: [],
      needs: ['df-weak'],
    })
  })

  test('says what everyone has who comes with the problem', () => {
    const document = buildDocument({ presents: ['df-weak'] })
    expect(compileKnowledge(document).presents).toEqual(['df-weak'])
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
        limits: [],
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

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCards, type Comparison } from '@/domain/compare/compareCards'
import { FIRST_TESTS, testsShown } from '@/domain/compare/groupTests'
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
import { footDropKnowledge } from '../../../support/footDrop'

type Expects = NonNullable<NonNullable<SchemaDocument['sites']>[string]['expects']>

/** A root and a nerve as cards, each a site, of which a test says what is expected there. */
function buildPair(l5: Expects, cfn: Expects, parts: Partial<SchemaDocument> = {}) {
  const found = [...new Set([...Object.keys(l5), ...Object.keys(cfn)])]
  const knowledge = compileKnowledge(
    buildDocument({
      sites: { l5: { name: 'L5 root', expects: l5 }, cfn: { name: 'Fibular nerve', expects: cfn } },
      findings: Object.fromEntries(found.map((id) => [id, buildFinding({ name: id })])),
      tree: {
        id: 'root',
        label: 'Foot drop',
        kind: 'problem',
        children: [
          { id: 'l5-root', label: 'L5', kind: 'site', site: 'l5' },
          { id: 'nerve', label: 'Nerve', kind: 'site', site: 'cfn' },
        ],
      },
      ...parts,
    }),
  )
  const compare = (...ids: string[]) =>
    compareCards(
      ids.flatMap((id) => knowledge.nodes[id] ?? []),
      knowledge,
    )
  return compare
}

function leads({ tests }: Comparison): string[] {
  return tests.map(({ lead }) => lead.id)
}

function idsIn(findings: readonly { id: string }[]): string[] {
  return findings.map(({ id }) => id)
}

function separatingIn({ tests }: Comparison): string[] {
  return tests.flatMap(({ lead, others }) => idsIn([lead, ...others]))
}

test('what lies two bands apart separates and comes first; neighbouring bands are shared', () => {
  const compare = buildPair(
    { hip: 'usually', inversion: 'always', dorsum: 'usually' },
    { hip: 'rarely', inversion: 'never', dorsum: 'sometimes' },
  )
  const comparison = compare('l5-root', 'nerve')
  expect(leads(comparison)).toEqual(['inversion', 'hip'])
  expect(idsIn(comparison.shared)).toEqual(['dorsum'])
})

test('what one of them does not say is not known, and separates nothing', () => {
  const comparison = buildPair({ hip: 'always' }, {})('l5-root', 'nerve')
  expect(comparison.tests).toEqual([])
  expect(idsIn(comparison.saidOnce)).toEqual(['hip'])
  expect(comparison.saidOnce[0]?.said[1]).toBeUndefined()
})

test('findings with one exam tip, or that say the same, are one test led by what tells most', () => {
  const compare = buildPair(
    { inversion: 'usually', toes: 'usually', hip: 'usually', flexion: 'usually' },
    { inversion: 'rarely', toes: 'never', hip: 'rarely', flexion: 'rarely' },
    {
      findings: {
        inversion: buildFinding({ name: 'inversion', alike: 'tibial' }),
        toes: buildFinding({ name: 'toes', alike: 'tibial', examTip: 'toe-flexion' }),
        flexion: buildFinding({ name: 'flexion', examTip: 'toe-flexion' }),
        hip: buildFinding({ name: 'hip' }),
      },
      examTips: { 'toe-flexion': buildTip() },
    },
  )
  const [first, ...rest] = compare('l5-root', 'nerve').tests
  expect(first?.lead.id).toBe('toes')
  expect(idsIn(first?.others ?? []).toSorted()).toEqual(['flexion', 'inversion'])
  expect(rest.map(({ lead }) => lead.id)).toEqual(['hip'])
})

test('a contrast that an author wrote makes a finding separate, and brings it up', () => {
  const compare = buildPair(
    { hip: 'always', tinel: 'rarely' },
    { hip: 'sometimes', tinel: 'sometimes' },
    { contrasts: { neck: buildContrast({ finding: 'tinel', means: 'Tap the neck.' }) } },
  )
  const comparison = compare('nerve', 'l5-root')
  expect(leads(comparison)).toEqual(['tinel', 'hip'])
  expect(comparison.tests[0]?.lead.contrasts[0]?.means).toEqual(['Tap the neck.'])
})

test('of two that tell as much, that comes first which was measured between the two', () => {
  const compare = buildPair(
    { 'a-reflex': 'usually', hip: 'usually' },
    { 'a-reflex': 'rarely', hip: 'rarely' },
    {
      contrasts: {
        reflex: buildContrast({ finding: 'a-reflex' }),
        hip: buildContrast({ finding: 'hip', evidence: [JEON_2013] }),
      },
    },
  )
  expect(leads(compare('l5-root', 'nerve'))).toEqual(['hip', 'a-reflex'])
})

test('a script speaks before its site, and its site where the script is silent', () => {
  const compare = buildPair(
    { hip: 'rarely', inversion: 'usually' },
    { hip: 'rarely', inversion: 'rarely' },
    {
      scripts: {
        disc: buildScript({
          sites: ['l5'],
          findings: [{ finding: 'hip', frequency: 'always', role: 'key' }],
        }),
      },
      tree: {
        id: 'root',
        label: 'Foot drop',
        kind: 'problem',
        children: [
          { id: 'disc', label: 'Disc', kind: 'diagnosis', script: 'disc' },
          { id: 'nerve', label: 'Nerve', kind: 'site', site: 'cfn' },
        ],
      },
    },
  )
  const [hip, inversion] = compare('disc', 'nerve').tests.map(({ lead }) => lead.said[0])
  expect(hip).toMatchObject({ frequency: 'always', role: 'key', expectedAt: undefined })
  expect(inversion).toMatchObject({ frequency: 'usually', expectedAt: 'L5 root' })
})

test('at the bedside come the tests one can do there, and the others where those are few', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'needle']
  const expects = (frequency: 'usually' | 'never') =>
    Object.fromEntries(names.map((name) => [name, frequency]))
  const findings = (bedside: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, buildFinding({ name, bedside: bedside.includes(name) })]),
    )
  const many = buildPair(expects('usually'), expects('never'), {
    findings: findings(['a', 'b', 'c', 'd', 'e', 'f']),
  })('l5-root', 'nerve')
  expect(testsShown(many.tests, 'bedside')).toHaveLength(6)
  expect(testsShown(many.tests, 'all')).toHaveLength(7)
  const few = buildPair(expects('usually'), expects('never'), { findings: findings(['f']) })(
    'l5-root',
    'nerve',
  )
  expect(testsShown(few.tests, 'bedside').map(({ lead }) => lead.id)[0]).toBe('f')
  expect(testsShown(few.tests, 'bedside')).toHaveLength(7)
})

test('L5 root or common fibular nerve: the five tests that a neurologist would choose', () => {
  const { nodes } = footDropKnowledge
  const { tests } = compareCards([nodes['l5-root']!, nodes['common-fibular']!], footDropKnowledge)
  const five = testsShown(tests, 'bedside').slice(0, FIRST_TESTS)
  expect(five.map(({ lead }) => lead.id)).toEqual([
    'hipabd-weak',
    'inv-weak',
    'mhr-low',
    'slr-pos',
    'tinel-neck',
  ])
  expect(five.every(({ lead }) => lead.contrasts.length > 0)).toBe(true)
})

const comparable = Object.entries(footDropKnowledge.nodes).flatMap(([id, node]) =>
  node.site === undefined && node.script === undefined ? [] : [id],
)
const anyCards = fc.uniqueArray(fc.constantFrom(...comparable), { minLength: 2, maxLength: 4 })

function compareReal(ids: readonly string[]): Comparison {
  return compareCards(
    ids.flatMap((id) => footDropKnowledge.nodes[id] ?? []),
    footDropKnowledge,
  )
}

test('the order of the cards changes neither what separates them nor its order', () => {
  fc.assert(
    fc.property(anyCards, (ids) => {
      const forwards = compareReal(ids)
      const backwards = compareReal(ids.toReversed())
      expect(separatingIn(backwards)).toEqual(separatingIn(forwards))
      expect(idsIn(backwards.shared)).toEqual(idsIn(forwards.shared))
    }),
    { numRuns: 25 },
  )
})

test('nothing is lost: every finding of the cards is there once', () => {
  fc.assert(
    fc.property(anyCards, (ids) => {
      const comparison = compareReal(ids)
      const { shared, saidOnce } = comparison
      const there = [...separatingIn(comparison), ...idsIn(shared), ...idsIn(saidOnce)]
      expect(new Set(there).size).toBe(there.length)
      for (const id of ids) {
        const { script, site } = footDropKnowledge.nodes[id]!
        const scripted = footDropKnowledge.scripts[script ?? '']?.findings ?? []
        const expected = Object.keys(footDropKnowledge.sites[site ?? '']?.expects ?? {})
        expect(there).toEqual(
          expect.arrayContaining([...scripted.map(({ finding }) => finding), ...expected]),
        )
      }
    }),
    { numRuns: 25 },
  )
})

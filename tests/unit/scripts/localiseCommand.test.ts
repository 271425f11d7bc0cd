import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import type { Localisation, Reason } from '@/domain/localisation/localisation'
import { whatIsMissing } from '../../../scripts/localise/whatIsMissing'
import { writtenAnswer } from '../../../scripts/localise/writtenAnswer'
import { buildDocument, buildFinding } from '../../support/buildDocument'

const PATIENCE_MS = 60_000

const folder = mkdtempSync(join(tmpdir(), 'branchpoint-localise-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of an author, away from the project and its packs. */
function written(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

function localise(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run-ts.mjs', 'scripts/localise.ts', ...given],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const twoSites = buildDocument({
  findings: {
    'inv-weak': buildFinding({ name: 'Weak inversion', aka: ['Weak tibialis posterior'] }),
    'hipabd-weak': buildFinding(),
  },
  sites: {
    l5: { name: 'L5 root', expects: { 'inv-weak': 'usually', 'hipabd-weak': 'usually' } },
    cfn: { name: 'Fibular nerve', expects: { 'inv-weak': 'never', 'hipabd-weak': 'rarely' } },
  },
})

test(
  'an author asks where the lesion is, and gets the sites in their order, list for list',
  () => {
    const schema = written('two-sites.dx.json', serialiseDocument(twoSites))
    const cases = [{ findings: { 'inv-weak': 3 } }, { findings: { 'inv-weak': 'absent' } }]
    const { status, stdout, stderr } = localise(
      schema,
      written('cases.json', JSON.stringify(cases)),
    )
    expect([status, stderr]).toEqual([0, ''])
    const answers = JSON.parse(stdout)
    expect(answers.map(({ sites }: Localisation) => sites[0]?.id)).toEqual(['l5', 'cfn'])
    expect(Object.keys(answers[0])).toEqual(
      expect.arrayContaining(['sites', 'diagnoses', 'next', 'unexplained', 'pairs']),
    )
    expect(Object.keys(answers[0].sites[0])).toEqual([
      'id',
      'label',
      'status',
      'rank',
      'for',
      'against',
    ])
  },
  PATIENCE_MS,
)

test(
  'a mistyped finding is an error with a suggestion, and nothing is printed as an answer',
  () => {
    const schema = written('two-sites.dx.json', serialiseDocument(twoSites))
    const findings = written('slip.json', '{ "findings": {\n  "inv-week": "present" } }')
    const { status, stdout, stderr } = localise(schema, findings)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/slip\.json:2:3 error .*"inv-week"\. Did you mean "inv-weak"\?/)
  },
  PATIENCE_MS,
)

test(
  'an author lists the findings that a schema knows; without arguments the command explains itself',
  () => {
    const schema = written('two-sites.dx.json', serialiseDocument(twoSites))
    expect(JSON.parse(localise(schema, '--findings').stdout)[0]).toEqual({
      id: 'inv-weak',
      name: 'Weak inversion',
      aka: ['Weak tibialis posterior'],
      domain: 'motor',
    })
    const unsaid = localise()
    expect([unsaid.status, unsaid.stdout]).toEqual([2, ''])
    expect(unsaid.stderr).toContain('findings.json')
  },
  PATIENCE_MS,
)

test('a weight is printed with two decimals, beside its reason and what it stands on', () => {
  const reason = (weight: number): Reason => ({
    finding: 'inv-weak',
    isThere: true,
    weight,
    because: 'Usually found here.',
    ground: { kind: 'estimate' },
  })
  const site = { id: 'l5', label: 'L5 root', status: 'possible' as const, rank: 1 }
  const { sites } = writtenAnswer({
    sites: [{ ...site, for: [reason(1.23456)], against: [reason(-0.001)] }],
    diagnoses: [],
    next: [],
    unexplained: [],
    pairs: [],
    contradictions: [],
    unknown: [],
    silent: [],
  })
  expect(sites[0]?.for).toEqual([{ ...reason(1.23), ground: 'estimate' }])
  expect(JSON.stringify(sites[0]?.against[0]?.weight)).toBe('0')
  expect(sites[0]?.against[0]?.weight).toBe(0)
})

const missing = (parts: Partial<SchemaDocument>) =>
  whatIsMissing(compileKnowledge(buildDocument(parts)))

test('a schema that cannot localise says what it lacks and how to add it', () => {
  expect(missing({})).toHaveLength(3)
  expect(missing({ findings: { 'inv-weak': buildFinding() } })).toEqual([
    expect.stringContaining('"sites"'),
    expect.stringContaining('"expects"'),
  ])
  const sites = { l5: { name: 'L5 root', lesionOf: ['l5'] } }
  const anatomy = { segments: { l5: { name: 'L5', kind: 'root' as const } } }
  const wired = { sites, anatomy, findings: { 'inv-weak': buildFinding({ tests: {} }) } }
  expect(missing(wired)).toEqual([])
  expect(missing({ ...wired, anatomy: {} })).toEqual([expect.stringContaining('"anatomy"')])
  const { findings, sites: expecting } = twoSites
  expect(
    missing({ ...(findings && { findings }), ...(expecting && { sites: expecting }) }),
  ).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { parseDocument } from '@/domain/format/parseDocument'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import { unusedInPack } from '@/domain/format/unusedInPack'
import { contentReport } from '@/domain/format/contentReport'
import { buildDocument, buildFinding, buildScript, buildTip } from '../../../support/buildDocument'

type Parts = Parameters<typeof buildDocument>[0]
type Frequency = 'always' | 'usually' | 'sometimes' | 'rarely' | 'never'

const reference = { type: 'article-journal', title: 'A study' }

/** The messages of every problem with that code. */
function said(parts: Parts, code: string): string[] {
  const { problems } = parseDocument(serialiseDocument(buildDocument(parts)))
  return problems.filter((problem) => problem.code === code).map(({ message }) => message)
}

describe('a script and its site', () => {
  const file = (script: Frequency, site: Frequency, note?: string): Parts => ({
    findings: { 'aj-low': buildFinding({ name: 'Ankle jerk reduced' }) },
    sites: { cfn: { name: 'Fibular nerve', expects: { 'aj-low': site } } },
    scripts: {
      palsy: buildScript({
        findings: [{ finding: 'aj-low', frequency: script, role: 'key', ...(note && { note }) }],
      }),
    },
    tree: { id: 'palsy', label: 'Palsy', kind: 'diagnosis', site: 'cfn', script: 'palsy' },
  })

  test.each([
    ['usually', 'never'],
    ['sometimes', 'never'],
    ['always', 'rarely'],
    ['rarely', 'always'],
    ['never', 'usually'],
  ] as const)('contradict each other when it is %s here and %s there', (script, site) => {
    expect(said(file(script, site), 'script-against-site')).toHaveLength(1)
  })

  test.each([
    ['usually', 'sometimes'],
    ['never', 'sometimes'],
    ['rarely', 'never'],
    ['always', 'sometimes'],
  ] as const)('do not when a disease is narrower than its site: %s and %s', (script, site) => {
    expect(said(file(script, site), 'script-against-site')).toEqual([])
  })

  test('do not when a note says why the disease departs', () => {
    const departing = file('usually', 'never', 'The tibial nerve is stretched as well.')
    expect(said(departing, 'script-against-site')).toEqual([])
  })

  test('are tied by the node that names both, as with a script of a pack', () => {
    const { scripts, findings, ...rest } = file('usually', 'never') ?? {}
    const { tree: _, ...pack } = buildDocument({ id: 'pack', scripts, findings })
    const using = serialiseDocument(buildDocument({ ...rest, uses: ['pack'] }))
    const { problems } = parseDocument(using, { packs: new Map([['pack', pack]]) })
    expect(problems.find(({ code }) => code === 'script-against-site')?.path).toEqual([
      'tree',
      'script',
    ])
  })
})

describe('figures that do not follow from the counts beside them', () => {
  test.each([
    ['18 of 21 (58.7%)', '18 of 21 (58.7%)'],
    ['32 of 47 people (70%)', '32 of 47 people (70%)'],
    ['48% (18 of 42)', '48% (18 of 42)'],
  ])('are said of a text: %s', (text, words) => {
    const [message] = said({ scope: `Weak in ${text}, it says.` }, 'figure-does-not-follow')
    expect(message).toContain(words)
  })

  test.each(['18 of 21 (85.7%)', '20 of 42 (48%)', '13% (16 of 122)', '7 of 22, none the reverse'])(
    'are not said of a text that is right: %s',
    (text) => {
      expect(said({ scope: `Weak in ${text}.` }, 'figure-does-not-follow')).toEqual([])
    },
  )

  test('are said of a series that holds more people than it has', () => {
    const rows = [
      { name: 'Nerve', sites: [], count: 40 },
      { name: 'Root', sites: [], share: 0.5 },
    ]
    const baseRates = { unit: { setting: 'A unit', n: 59, rows, source: 'yap' } }
    const file = { baseRates, references: { yap: reference } }
    expect(said(file, 'figure-does-not-follow')[0]).toMatch(/add up to 117\.8% of 59/)
  })

  test('are said of a walk whose steps take longer than the walk', () => {
    const steps = [
      { id: 'one', node: 'foot-drop', minutes: 2 },
      { id: 'two', node: 'foot-drop', minutes: 3 },
    ]
    const walk = (minutes: number): Parts => ({
      paths: { bedside: { title: 'At the bedside', for: 'bedside', minutes, steps } },
    })
    expect(said(walk(3), 'figure-does-not-follow')[0]).toContain('take 5 minutes, not 3')
    expect(said(walk(5), 'figure-does-not-follow')).toEqual([])
  })
})

test('what a pack holds and no file uses is found by kind and id', () => {
  const { tree: _, ...pack } = buildDocument({
    scripts: { als: buildScript({ gist: 'It spreads [@used].' }), gbs: buildScript() },
    references: { used: reference, lost: reference },
  })
  const schema = buildDocument({
    tree: { id: 'als', label: 'ALS', kind: 'diagnosis', script: 'als' },
  })
  const unused = unusedInPack(pack, [pack, schema])
  expect(unused.map(({ path }) => path.join('.'))).toEqual(['scripts.gbs', 'references.lost'])
})

test('the report says what a schema holds and what it lacks', () => {
  const report = contentReport(
    buildDocument({
      scripts: { als: buildScript({ management: ['Refer.'] }) },
      sites: { ahc: { name: 'Anterior horn' } },
      examTips: { slr: buildTip() },
      tree: {
        id: 'foot-drop',
        label: 'Foot drop',
        kind: 'problem',
        gist: 'A foot that drops.',
        children: [
          { id: 'als', label: 'ALS', kind: 'diagnosis', script: 'als', gist: 'It spreads.' },
          { id: 'gbs', label: 'GBS', kind: 'diagnosis' },
        ],
      },
    }),
  )
  expect(report).toMatchObject({ nodes: 3, diagnoses: 2, scripts: 1, sites: 1, tips: 1 })
  expect(report.missing).toEqual([
    'The node gbs has no gist.',
    'The diagnosis gbs has no script.',
    'The script als has no pathophysiology.',
    'The script als has no tempo.',
    'The script als has no epidemiology.',
    'The script als has no findings.',
    'The script als has no diagnostics.',
    'The script als has no redFlags.',
    'The script als has no mimics.',
    'The exam tip slr has no drawing.',
    'The exam tip slr says nothing of its evidence.',
    'The site ahc expects nothing.',
  ])
})

describe('a finding that could never be there', () => {
  const weak = buildFinding()
  const file = (one: Partial<typeof weak>, other: Partial<typeof weak> = {}): Parts => ({
    findings: { bilateral: buildFinding(one), 'df-weak': buildFinding(other) },
  })

  test.each([
    ['excludes itself', file({ excludes: ['bilateral'] })],
    ['needs itself', file({ needs: ['bilateral'] })],
    ['needs what it excludes', file({ excludes: ['df-weak'], needs: ['df-weak'] })],
    ['needs what excludes it', file({ needs: ['df-weak'] }, { excludes: ['bilateral'] })],
  ])('is one that %s', (_, parts) => {
    const [message, ...others] = said(parts, 'impossible-finding')
    expect(message).toContain('"bilateral"')
    expect(others).toEqual([])
  })

  test.each([
    ['excludes another', file({ excludes: ['df-weak'] })],
    ['needs another', file({ needs: ['df-weak'] })],
    ['is excluded from both sides', file({ excludes: ['df-weak'] }, { excludes: ['bilateral'] })],
  ])('is none that %s', (_, parts) => {
    expect(said(parts, 'impossible-finding')).toEqual([])
  })

  test('is shown where it is written, with what to do', () => {
    const parts = file({ excludes: ['df-weak'], needs: ['df-weak'] })
    const { problems } = parseDocument(serialiseDocument(buildDocument(parts)))
    expect(problems.find(({ code }) => code === 'impossible-finding')).toMatchObject({
      severity: 'error',
      path: ['findings', 'bilateral', 'excludes', 0],
      fix: 'Keep the one that is true, and delete the other.',
    })
  })
})

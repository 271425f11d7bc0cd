import { expect, test } from 'vitest'
import { parseDocument } from '@/domain/format/parseDocument'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import {
  buildContrast,
  buildDocument,
  buildFinding,
  buildScript,
  buildTip,
  JEON_2013,
} from '../../../support/buildDocument'

const REFERENCES = { jeon2013: { type: 'article-journal', title: 'Hip abductor strength' } }

const KNOWLEDGE = buildDocument({
  references: REFERENCES,
  sites: { l5: { name: 'L5 root' }, cfn: { name: 'Common fibular nerve' } },
  scripts: { 'l5-disc': buildScript() },
  findings: { 'hipabd-weak': buildFinding({ examTip: 'hip-abduction' }) },
  examTips: { 'hip-abduction': buildTip() },
  contrasts: { 'hip-abduction-l5': buildContrast({ evidence: [JEON_2013] }) },
})

type Parts = Parameters<typeof buildDocument>[0]

function written(parts: Parts = {}): string {
  return serialiseDocument({ ...KNOWLEDGE, ...parts })
}

/** Every problem with that code, as `severity line:column`. */
function found(source: string, code: string): string[] {
  return parseDocument(source)
    .problems.filter((problem) => problem.code === code)
    .map(({ severity, line, column }) => `${severity} ${line}:${column}`)
}

/** Where a text stands in a file, as editors count. */
function placeOf(source: string, text: string): string {
  const before = source.slice(0, source.indexOf(text)).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

test('a sound file gives its document as it was written', () => {
  expect(parseDocument(written()).document).toEqual(KNOWLEDGE)
})

test.each([
  ['an empty file', '', 'empty-file', '1:1'],
  ['a file of blanks', ' \n ', 'empty-file', '1:1'],
  ['words that are no JSON', 'foot drop', 'syntax', '1:1'],
  ['a comma at the end', '{\n  "id": "a",\n}', 'syntax', '2:12'],
  ['a comment', '{\n  // mine\n}', 'syntax', '2:3'],
  ['a key given twice', '{\n  "id": "a",\n  "id": "b"\n}', 'duplicate-key', '3:3'],
  ['a prototype key', '{\n  "__proto__": {}\n}', 'unsafe-key', '2:3'],
  ['a constructor key', '{\n  "constructor": {}\n}', 'unsafe-key', '2:3'],
  ['no format', '{}', 'missing-format', '1:1'],
  ['a newer format', '{\n  "format": "7"\n}', 'newer-format', '2:13'],
])('%s is an error where it stands', (_what, source, code, place) => {
  const { document } = parseDocument(source)
  expect(document).toBeUndefined()
  expect(found(source, code)).toContain(`error ${place}`)
})

const TREE = {
  id: 'foot-drop',
  label: 'Foot drop',
  kind: 'problem',
  ask: { prompt: 'Central or peripheral?' },
} as const

const BRANCH = { label: 'L5 root', kind: 'site', when: 'Hip weak', whyNot: 'Hip strong.' } as const

test.each<[string, Parts, string, string]>([
  [
    'a script that is not there',
    { tree: { ...TREE, script: 'l5-disk' } },
    'unknown-reference',
    '"l5-disk"',
  ],
  ['a site that is not there', { tree: { ...TREE, site: 'l55' } }, 'unknown-reference', '"l55"'],
  [
    'a tip that is not there',
    { tree: { ...TREE, ask: { prompt: 'Hip?', tip: 'hip-abducton' } } },
    'unknown-reference',
    '"hip-abducton"',
  ],
  [
    'a finding that is not there',
    { contrasts: { c: buildContrast({ finding: 'hip-weak' }) } },
    'unknown-reference',
    '"hip-weak"',
  ],
  [
    'a comparator that is not there',
    { contrasts: { c: buildContrast({ comparator: 'site:cfm' }) } },
    'unknown-reference',
    '"site:cfm"',
  ],
  [
    'a source that is not there',
    { contrasts: { c: buildContrast({ evidence: [{ ...JEON_2013, source: 'jeon2031' }] }) } },
    'unknown-reference',
    '"jeon2031"',
  ],
  [
    'an emergency at no node',
    { emergencies: [{ id: 'e', name: 'Stroke', signs: 'sudden', act: 'Call', node: 'no-node' }] },
    'unknown-reference',
    '"no-node"',
  ],
  [
    'evidence without figures',
    { contrasts: { c: buildContrast({ evidence: [{ population: 'p', source: 'jeon2013' }] }) } },
    'incomplete-evidence',
    '{\n          "population"',
  ],
  [
    'more positive than examined',
    {
      contrasts: {
        c: buildContrast({
          evidence: [
            {
              ...JEON_2013,
              counts: { target: { positive: 22, n: 21 }, comparator: { positive: 1, n: 28 } },
            },
          ],
        }),
      },
    },
    'more-positive-than-n',
    '22',
  ],
  [
    'an interval that misses its value',
    {
      contrasts: {
        c: buildContrast({
          evidence: [{ population: 'p', source: 'jeon2013', reported: { pos: 5, posCi: [6, 9] } }],
        }),
      },
    },
    'interval-misses-value',
    '[\n              6',
  ],
  [
    'a reference whose id is not its key',
    { references: { jeon2013: { ...REFERENCES.jeon2013, id: 'jeon' } } },
    'id-differs-from-key',
    '"jeon"\n',
  ],
])('%s is an error where it stands', (_what, parts, code, at) => {
  const source = written(parts)
  expect(source).toContain(at)
  expect(found(source, code)).toContain(`error ${placeOf(source, at)}`)
})

test('two nodes of one id are an error at the second', () => {
  const children = [
    { ...BRANCH, id: 'l5' },
    { ...BRANCH, id: 'l5' },
  ]
  const { problems } = parseDocument(written({ tree: { ...TREE, children } }))
  const clash = problems.find(({ code }) => code === 'id-clash')
  expect(clash?.path).toEqual(['tree', 'children', 1, 'id'])
})

test('evidence without a comparator, a population or a source is an error each time', () => {
  const source = written()
    .replace(/ {6}"comparator".*\n/, '')
    .replace(/ {10}"population".*\n/, '')
  const codes = parseDocument(source).problems.map(({ code, message }) => `${code} ${message}`)
  expect(codes.join('\n')).toContain('"comparator" is missing')
  expect(codes.join('\n')).toContain('"population" is missing')
})

test('an unknown id comes with the one that was probably meant', () => {
  const { problems } = parseDocument(written({ tree: { ...TREE, script: 'l5-disk' } }))
  const problem = problems.find(({ code }) => code === 'unknown-reference')
  expect(problem?.fix).toContain('"l5-disc"')
})

test('every problem is given, not the first alone, and in the order of the file', () => {
  const source = written({ tree: { ...TREE, site: 'l55', script: 'l5-disk' }, references: {} })
  const lines = parseDocument(source).problems.map(({ line }) => line)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

const MANY = Array.from({ length: 8 }, (_, index) => ({ ...BRANCH, id: `n${index}` }))

test.each<[string, Parts, string]>([
  [
    'a diagnosis without a script',
    { tree: { ...TREE, kind: 'diagnosis' } },
    'diagnosis-without-script',
  ],
  [
    'a branch that does not say what leads there',
    { tree: { ...TREE, children: [{ id: 'a', label: 'A', kind: 'site', whyNot: 'n' }] } },
    'branch-without-when',
  ],
  [
    'a branch that does not say why not',
    { tree: { ...TREE, children: [{ id: 'a', label: 'A', kind: 'site', when: 'w' }] } },
    'branch-without-why-not',
  ],
  [
    'a branch without a question',
    { tree: { id: 'a', label: 'A', kind: 'problem', children: [{ ...BRANCH, id: 'b' }] } },
    'branch-without-ask',
  ],
  ['more than seven children', { tree: { ...TREE, children: MANY } }, 'too-many-children'],
  ['a label too long to be projected', { tree: { ...TREE, label: 'x'.repeat(61) } }, 'long-label'],
  ['a mark that is not closed', { scope: 'A **bold beginning' }, 'unclosed-marker'],
  ['a script that nothing uses', {}, 'unused'],
])('%s is a warning, and the file still opens', (_what, parts, code) => {
  const source = written(parts)
  expect(parseDocument(source).document).toBeDefined()
  expect(found(source, code)[0]).toMatch(/^warning /)
})

test('sibling sites that no finding separates are a warning, until one does', () => {
  const children = [
    { ...BRANCH, id: 'a', site: 'l5' },
    { ...BRANCH, id: 'b', site: 'cfn' },
  ]
  const sites = (l5: 'usually' | 'rarely') => ({
    l5: { name: 'L5 root', expects: { 'hipabd-weak': l5 } },
    cfn: { name: 'Fibular nerve', expects: { 'hipabd-weak': 'rarely' as const } },
  })
  const tree = { ...TREE, children }
  expect(found(written({ tree, sites: sites('rarely') }), 'inseparable-siblings')).toHaveLength(1)
  expect(found(written({ tree, sites: sites('usually') }), 'inseparable-siblings')).toEqual([])
})

test('a property that the format does not know is a warning and is kept', () => {
  const source = written().replace('"title":', '"colour": "red",\n  "title":')
  const { document } = parseDocument(source)
  expect(found(source, 'unknown-property')).toEqual([`warning ${placeOf(source, '"colour"')}`])
  expect(document).toHaveProperty('colour', 'red')
})

test('a claim that cites nothing is advice; one that cites is none', () => {
  expect(found(written({ scope: 'Adults.' }), 'unsourced-claim')).not.toEqual([])
  expect(parseDocument(written({ scope: 'Adults [@jeon2031].' })).document).toBeUndefined()
})

test('a pack lends what it holds, and may not hold the same id', () => {
  const pack = buildDocument({ id: 'nerves', scripts: { als: buildScript() } })
  delete pack.tree
  const packs = new Map([['nerves', pack]])
  const using = written({ uses: ['nerves'], tree: { ...TREE, script: 'als' } })
  expect(parseDocument(using, { packs }).document).toBeDefined()
  expect(found(using, 'unknown-pack')).toHaveLength(1)
  const clash = written({ uses: ['nerves'], scripts: { als: buildScript() } })
  const { problems } = parseDocument(clash, { packs })
  expect(problems.map(({ code }) => code)).toContain('id-clash')
})

test('files beyond the limits are refused before anything is built', () => {
  expect(found(`"${'x'.repeat(5_000_001)}"`, 'file-too-large')).toHaveLength(1)
  expect(found('['.repeat(100_000), 'nested-too-deep')).toHaveLength(1)
  expect(found(`[${'1,'.repeat(400_000)}1]`, 'too-many-values')).toHaveLength(1)
  const wide = Array.from({ length: 10_001 }, (_, index) => ({
    id: `n${index}`,
    label: 'a',
    kind: 'site' as const,
  }))
  expect(
    found(JSON.stringify({ ...KNOWLEDGE, tree: { ...TREE, children: wide } }), 'too-many-nodes'),
  ).toHaveLength(1)
  let deep: object = { id: 'leaf', label: 'a', kind: 'site' }
  for (let level = 0; level < 41; level += 1)
    deep = { id: `l${level}`, label: 'a', kind: 'site', children: [deep] }
  expect(found(JSON.stringify({ ...KNOWLEDGE, tree: deep }), 'tree-too-deep')).toHaveLength(1)
})

test('a hostile key does not reach the objects of the program', () => {
  parseDocument(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  )
  expect({}).not.toHaveProperty('polluted')
})

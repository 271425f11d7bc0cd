import { describe, expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { readCases } from '../../../scripts/localise/readCases'
import { buildDocument, buildFinding } from '../../support/buildDocument'

const knowledge = compileKnowledge(
  buildDocument({
    findings: {
      'df-weak': buildFinding({ name: 'Weak ankle dorsiflexion', aka: ['Drop foot'] }),
      babinski: buildFinding({ name: 'Extensor plantar response', domain: 'umn' }),
    },
    baseRates: {
      'series-2015': { setting: 'A series', n: 9, rows: [{ name: 'L5', sites: [] }], source: 'a' },
    },
  }),
)
const read = (source: string) => readCases(source, knowledge)
const said = (source: string) =>
  read(source).problems.map(({ line, message, fix }) => `${line}: ${message} ${fix}`)

test('a case is what was found, and the setting it comes from', () => {
  const { cases, isList, problems } = read(
    '{ "findings": { "df-weak": 2, "babinski": "absent" }, "setting": "series-2015" }',
  )
  expect(problems).toEqual([])
  expect(isList).toBe(false)
  expect(cases).toEqual([
    { findings: { 'df-weak': 2, babinski: 'absent' }, setting: 'series-2015' },
  ])
})

test('a list of cases stays a list, even of one or none, whatever else its cases hold', () => {
  const one = read('[{ "title": "Mr A", "findings": { "df-weak": "present" } }]')
  expect(one).toMatchObject({ isList: true, cases: [{ findings: { 'df-weak': 'present' } }] })
  expect(read('[]')).toEqual({ isList: true, cases: [], problems: [] })
})

describe('a finding that the schema does not have is an error', () => {
  test.each([
    ['df-week', 'df-weak'],
    ['df_weak', 'df-weak'],
    ['Babinsky', 'babinski'],
    ['drop-foot', 'df-weak'],
    ['extensor-plantar-response', 'babinski'],
    ['dorsiflexion-is-weak', 'df-weak'],
  ])('"%s" may mean "%s"', (written, meant) => {
    expect(said(`{ "findings": {\n"${written}": "present" } }`)).toEqual([
      `2: The schema has no finding "${written}". Did you mean "${meant}"?`,
    ])
  })

  test('with a way to all of them when none is like it', () => {
    expect(said('{ "findings": { "zebra-stripes": "present" } }')).toEqual([
      '1: The schema has no finding "zebra-stripes". Call it with --findings to list them all.',
    ])
  })

  test('also when its name belongs to every object', () => {
    expect(said('{ "findings": { "toString": "present" } }')[0]).toContain('no finding "toString"')
  })
})

test.each(['6', '-1', '2.5', '1e3'])('a grade of %s is an error', (grade) => {
  expect(said(`{ "findings": { "df-weak": ${grade} } }`)).toEqual([
    `1: ${Number(grade)} is no grade of strength ("df-weak"). The grades are the whole numbers from 0 to 5; 5 is normal.`,
  ])
})

test('a grade on what is no test of a muscle is an error: "2+" is not grade 2', () => {
  expect(said('{ "findings": { "babinski": 2 } }')).toEqual([
    '1: "babinski" has no grade of strength: it is no test of a muscle. Write "present" or "absent".',
  ])
})

test('a slip in the name of the setting is not passed over', () => {
  expect(said('{ "findings": {}, "seting": "series-2015" }')).toEqual([
    '1: A case has no "seting". Did you mean "setting"?',
  ])
})

test.each(['"yes"', '"3"', 'true', 'null', '[]', '"not tested"'])(
  'an observation that is %s is an error, and what to write is said',
  (written) => {
    expect(said(`{ "findings": { "df-weak": ${written} } }`)).toEqual([
      expect.stringContaining('leave out what was not tested'),
    ])
  },
)

describe('a setting that the schema does not have is an error', () => {
  test.each([
    ['"series-2051"', 'Did you mean "series-2015"?'],
    ['"clinic"', 'It has "series-2015"; without a setting all sites start alike.'],
    ['2015', 'It has "series-2015"; without a setting all sites start alike.'],
  ])('%s', (setting, fix) => {
    expect(said(`{ "findings": {}, "setting": ${setting} }`)).toEqual([
      expect.stringContaining(fix),
    ])
  })

  test('and where there are no series, that is said', () => {
    const none = compileKnowledge(buildDocument())
    const [problem] = readCases('{ "findings": {}, "setting": "any" }', none).problems
    expect(problem?.fix).toBe('It has no "baseRates": leave the setting out.')
  })
})

test.each([
  ['{ "findings": { "df-weak": 2, } }', 1],
  ['{ "findings": {\n "df-weak" 2 } }', 2],
  ['{\n\n"findings": { "df-weak": 2 }', 3],
  ['{ "findings": { "df-weak": 2,\n "df-weak": 3 } }', 2],
  ['', 1],
  ['df-weak', 1],
])('JSON that is broken is an error with its line: %s', (source, line) => {
  const { cases, problems } = read(source)
  expect(problems[0]).toMatchObject({ line, severity: 'error' })
  expect(cases.flatMap(({ findings }) => Object.keys(findings)).length).toBeLessThan(2)
})

test.each([
  ['3', 'A case is an object in { }, not 3.'],
  ['[{ "findings": {} }, "df-weak"]', 'A case is an object in { }, not "df-weak".'],
  ['{}', 'The case has no "findings".'],
  ['{ "findings": ["df-weak"] }', '"findings" is an object in { }, not a list.'],
])('what is no case is an error: %s', (source, message) => {
  expect(read(source).problems.map((problem) => problem.message)).toEqual([message])
})

test('everything that is wrong is said at once, in the order of the file', () => {
  const source =
    '[{ "findings": { "df-weak": 7 } },\n{ "findings": { "df-week": 1 }, "setting": 1 }]'
  expect(read(source).problems.map(({ line, code }) => [line, code])).toEqual([
    [1, 'out-of-range'],
    [2, 'unknown-reference'],
    [2, 'wrong-type'],
  ])
})

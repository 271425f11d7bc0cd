import { describe, expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileNodeDetails } from '@/domain/compile/compileNodeDetails'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { detailsPage, partyName } from '@/domain/schema/detailsPage'
import {
  buildContrast,
  buildDocument,
  buildFinding,
  buildScript,
  buildTip,
  JEON_2013,
} from '../../../support/buildDocument'
import { footDropParts } from '../../../support/footDrop'

type Root = NonNullable<SchemaDocument['tree']>

/** The page of a root with these words, in a file with this knowledge. */
function pageOf(root: Partial<Root>, parts: Partial<SchemaDocument> = {}) {
  const tree = { id: 'l5-disc', label: 'Disc', kind: 'diagnosis' as const, ...root }
  const document = buildDocument({ ...parts, tree })
  return detailsPage(compileNodeDetails(tree)['l5-disc']!, compileKnowledge(document))
}

const keysOf = (page: ReturnType<typeof pageOf>) => page.citations.map(({ key }) => key)

describe('the illness script', () => {
  const findings = {
    'slr-pos': buildFinding({ name: 'Straight-leg raise positive', examTip: 'slr' }),
  }
  const row = { finding: 'slr-pos', frequency: 'usually', role: 'key' } as const

  test('lists its findings by name, with the tip that shows how to look for them', () => {
    const scripts = { disc: buildScript({ findings: [row] }) }
    const { script } = pageOf({ script: 'disc' }, { scripts, findings })
    expect(script?.rows).toEqual([
      { ...row, note: undefined, name: 'Straight-leg raise positive', examTip: 'slr' },
    ])
  })

  test('names what it is easily mistaken for', () => {
    const mimics = [{ ref: 'script:cfn', because: 'Both drop the foot.' }]
    const scripts = {
      disc: buildScript({ mimics }),
      cfn: buildScript({ name: 'Compression at the fibular neck' }),
    }
    const { script } = pageOf({ script: 'disc' }, { scripts })
    expect(script?.mimicRows).toMatchObject([{ name: 'Compression at the fibular neck' }])
  })

  test('of every foot drop diagnosis calls each finding and each mimic by its name', () => {
    const scripts = Object.values(footDropParts.pages).flatMap(({ script }) => script ?? [])
    expect(scripts.length).toBeGreaterThan(0)
    for (const { rows, mimicRows } of scripts) {
      expect(rows.filter((row) => row.name === row.finding)).toEqual([])
      expect(mimicRows.filter(({ name, party }) => 'id' in party && name === party.id)).toEqual([])
    }
  })
})

describe('the exam tips', () => {
  const examTips = {
    slr: buildTip({ name: 'Straight-leg raise' }),
    'hip-abduction': buildTip(),
    reflexes: buildTip({ name: 'Reflexes' }),
  }
  const findings = { 'hipabd-weak': buildFinding({ examTip: 'hip-abduction' }) }

  test('begin with the one that answers the question, then that of its finding', () => {
    const ask = { prompt: 'Does it hurt?', tip: 'slr', finding: 'hipabd-weak' }
    const { tips } = pageOf({ ask, examTips: ['reflexes'] }, { examTips, findings })
    expect(tips.map(({ id }) => id)).toEqual(['slr', 'hip-abduction', 'reflexes'])
  })

  test('are shown once each, however often the node names them', () => {
    const ask = { prompt: 'Does it hurt?', tip: 'slr', finding: 'hipabd-weak' }
    const named = { ask, examTips: ['hip-abduction', 'reflexes', 'slr'] }
    const { tips } = pageOf(named, { examTips, findings })
    expect(tips.map(({ id }) => id)).toEqual(['slr', 'hip-abduction', 'reflexes'])
  })

  test('bring what their findings separate, with the names of both sides', () => {
    const { tips } = pageOf(
      { examTips: ['hip-abduction', 'slr'] },
      {
        examTips,
        findings,
        sites: { l5: { name: 'L5 root' }, cfn: { name: 'Common fibular nerve' } },
        contrasts: { 'l5-cfn': buildContrast({ evidence: [JEON_2013] }) },
      },
    )
    expect(tips[0]?.contrasts).toMatchObject([
      {
        id: 'l5-cfn',
        targetName: 'L5 root',
        comparatorName: 'Common fibular nerve',
        findingName: 'Weak hip abduction',
      },
    ])
    expect(tips[1]?.contrasts).toEqual([])
  })

  test('of the L5 root begin with the straight-leg raise, which its question asks for', () => {
    const { tips } = footDropParts.pages['l5-root']!
    expect(tips.map(({ id }) => id).slice(0, 2)).toEqual(['slr', 'hip-abduction'])
  })
})

describe('the site', () => {
  test('lists what it expects, the most frequent first', () => {
    const expects = {
      'df-weak': 'always',
      babinski: 'never',
      'hipabd-weak': 'usually',
      bilateral: 'rarely',
      'slr-pos': 'sometimes',
    } as const
    const { site } = pageOf({ site: 'l5' }, { sites: { l5: { name: 'L5 root', expects } } })
    expect(site?.rows.map(({ finding, frequency }) => [finding, frequency])).toEqual([
      ['df-weak', 'always'],
      ['hipabd-weak', 'usually'],
      ['slr-pos', 'sometimes'],
      ['bilateral', 'rarely'],
      ['babinski', 'never'],
    ])
  })
})

describe('what separates it', () => {
  const sites = { l5: { name: 'L5 root' }, cfn: { name: 'Fibular nerve' } }
  const findings = { 'hipabd-weak': buildFinding() }
  const contrasts = {
    words: buildContrast({ comparator: 'controls of one study' }),
    nerve: buildContrast(),
  }

  test('is said for each of the two, what it is taken for before the controls of a study', () => {
    const against = (site: string) =>
      pageOf({ site }, { sites, findings, contrasts }).separations.map((group) => group.against)
    expect(against('l5')).toEqual(['Fibular nerve', 'controls of one study'])
    expect(against('cfn')).toEqual(['L5 root'])
  })

  test('is not said of a node without a site and a script', () => {
    expect(pageOf({}, { sites, findings, contrasts }).separations).toEqual([])
  })
})

describe('a comparator', () => {
  const document = buildDocument({
    sites: { l5: { name: 'L5 root' } },
    scripts: { disc: buildScript() },
  })
  const knowledge = compileKnowledge(document)

  test.each([
    ['a site by its name', { kind: 'site', id: 'l5' }, 'L5 root'],
    ['a script by its name', { kind: 'script', id: 'disc' }, 'Disc herniation on L5'],
    ['words as they are', { kind: 'words', words: 'no disc on MRI' }, 'no disc on MRI'],
    ['what has no name by its id', { kind: 'site', id: 'nowhere' }, 'nowhere'],
  ] as const)('is called: %s', (_, party, name) => {
    expect(partyName(knowledge, party)).toBe(name)
  })
})

describe('the sources', () => {
  const reference = { type: 'article-journal', title: 'A simple and useful test' }

  test('come with what they are, and a key that nobody has described stays a key', () => {
    const page = pageOf(
      { gist: 'Root pain [@jeon2013] and drop [@lost2001].' },
      { references: { jeon2013: reference } },
    )
    expect(page.citations).toEqual([
      { key: 'jeon2013', reference },
      { key: 'lost2001', reference: undefined },
    ])
  })

  test('are numbered in the order in which one meets them, each once', () => {
    const page = pageOf(
      { gist: 'A [@one; @two].', script: 'disc', site: 'l5', examTips: ['hip-abduction'] },
      {
        scripts: { disc: buildScript({ gist: 'B [@three; @one].', management: ['C [@four].'] }) },
        examTips: { 'hip-abduction': buildTip({ how: 'D [@five].', pitfall: 'E [@six; @four].' }) },
        sites: { l5: { name: 'L5', note: 'F [@seven].' } },
      },
    )
    expect(keysOf(page)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven'])
  })

  test('of figures are counted, although no text cites them', () => {
    const page = pageOf(
      { examTips: ['hip-abduction'] },
      {
        examTips: { 'hip-abduction': buildTip() },
        findings: { 'hipabd-weak': buildFinding({ examTip: 'hip-abduction' }) },
        contrasts: { 'l5-cfn': buildContrast({ evidence: [JEON_2013] }) },
      },
    )
    expect(keysOf(page)).toEqual(['jeon2013'])
  })

  test('of what a site expects follow the order in which its rows are shown', () => {
    const expects = {
      bilateral: { frequency: 'rarely', figure: 'In 3 % [@second].' },
      'df-weak': { frequency: 'always', figure: 'In 99 % [@first].' },
    } as const
    const page = pageOf({ site: 'cfn' }, { sites: { cfn: { name: 'Fibular nerve', expects } } })
    expect(keysOf(page)).toEqual(['first', 'second'])
  })

  test('of figures come before those of the note that stands under them', () => {
    const noted = { ...JEON_2013, note: 'Hip arthritis weakens it too [@second].' }
    const page = pageOf(
      { examTips: ['hip-abduction'] },
      {
        examTips: { 'hip-abduction': buildTip() },
        findings: { 'hipabd-weak': buildFinding({ examTip: 'hip-abduction' }) },
        contrasts: { 'l5-cfn': buildContrast({ evidence: [noted] }) },
      },
    )
    expect(keysOf(page)).toEqual(['jeon2013', 'second'])
  })

  test('are all there for every card of foot drop', () => {
    for (const { citations } of Object.values(footDropParts.pages)) {
      expect(citations.filter((citation) => !citation.reference)).toEqual([])
    }
  })
})

import { describe, expect, test } from 'vitest'
import type { Localisation, SiteAnswer } from '@/domain/localisation/localisation'
import { cardsBehind } from '@/features/explore/localise/answer/cardsBehind'
import { changeWords } from '@/features/explore/localise/answer/changeWords'
import { fewNames } from '@/features/explore/localise/answer/fewNames'
import { leadIn } from '@/features/explore/localise/answer/leadIn'
import { rankedSites } from '@/features/explore/localise/answer/rankedSites'
import { strengthOf } from '@/features/explore/localise/answer/strengthOf'
import { tellApart } from '@/features/explore/localise/answer/tellApart'
import { footDrop, footDropKnowledge } from '../../../../support/footDrop'

const because = 'Weak inversion: usually found here.'
const reason = {
  finding: 'inv-weak',
  isThere: true,
  weight: 1,
  because,
  ground: { kind: 'estimate' },
} as const

type Short = readonly [id: string, status: SiteAnswer['status'], rank: number]

function answerOf(...sites: readonly Short[]): Localisation {
  return {
    sites: sites.map(([id, status, rank]) => ({
      id,
      label: id,
      status,
      rank,
      for: [reason],
      against: [],
    })),
    diagnoses: [],
    next: [],
    unexplained: [],
    pairs: [],
    contradictions: [],
    unknown: [],
    silent: [],
  }
}

const ids = (sites: readonly SiteAnswer[]) => sites.map(({ id }) => id)

describe('what leads', () => {
  test('sites of the first rank lead together, the others stand by status and rank', () => {
    const answer = answerOf(
      ['L5', 'supported', 1],
      ['trunk', 'supported', 1],
      ['plexus', 'supported', 3],
      ['sciatic', 'possible', 4],
      ['cauda', 'possible', 4],
      ['neck', 'unlikely', 6],
    )
    const { leading, others, counts } = rankedSites(answer)
    expect(ids(leading)).toEqual(['L5', 'trunk'])
    expect(others.map(({ status, groups }) => [status, groups.map(ids)])).toEqual([
      ['supported', [['plexus']]],
      ['possible', [['sciatic', 'cauda']]],
      ['unlikely', [['neck']]],
    ])
    expect(counts.map(({ count }) => count)).toEqual([3, 2, 1, 0])
  })

  test('no site leads where all stand alike, or where nothing speaks', () => {
    expect(rankedSites(answerOf(['a', 'possible', 1], ['b', 'possible', 1])).leading).toEqual([])
    const silent = answerOf(['a', 'possible', 1], ['b', 'possible', 2]).sites
    const sites = silent.map((site) => ({ ...site, for: [] }))
    expect(rankedSites({ sites }).leading).toEqual([])
    expect(rankedSites({ sites: [] }).leading).toEqual([])
  })

  test('the only site of a schema leads once something speaks for it', () => {
    expect(ids(rankedSites(answerOf(['only', 'possible', 1])).leading)).toEqual(['only'])
  })
})

describe('what a finding changed', () => {
  const before = answerOf(
    ['neck', 'supported', 1],
    ['L5', 'possible', 2],
    ['plexus', 'unlikely', 3],
  )

  test('is said in one sentence: who leads, who went out, who came back', () => {
    const after = answerOf(
      ['L5', 'supported', 1],
      ['plexus', 'possible', 2],
      ['neck', 'unlikely', 3],
    )
    expect(changeWords(before, after)).toBe('L5 leads; out: neck; back in: plexus.')
  })

  test('is not said where nothing changed', () => {
    expect(changeWords(before, before)).toBe('')
  })

  test('names two of many and counts the others', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const was = answerOf(['L5', 'supported', 1], ...names.map((id): Short => [id, 'possible', 2]))
    const is = answerOf(['L5', 'supported', 1], ...names.map((id): Short => [id, 'excluded', 2]))
    expect(changeWords(was, is)).toBe('Out: a, b and 3 others.')
  })
})

test.each([
  [[], ''],
  [['L5 root'], 'L5 root'],
  [['L5 root', 'plexus'], 'L5 root and plexus'],
  [['L5 root', 'plexus', 'neck'], 'L5 root, plexus and neck'],
  [['L5 root', 'plexus', 'neck', 'muscle'], 'L5 root, plexus and 2 others'],
])('names in a few words: %j', (names, words) => {
  expect(fewNames(names)).toBe(words)
})

test.each([
  [0.5, 'weak'],
  [-0.69, 'weak'],
  [Math.log(2), 'moderate'],
  [-2.3, 'moderate'],
  [Math.log(10), 'strong'],
  [-4, 'strong'],
])('a weight of %f speaks in words', (weight, word) => {
  expect(strengthOf(weight)).toBe(word)
})

test('a reason that begins with its finding is parted there, any other stays whole', () => {
  expect(leadIn({ because, isThere: true }, 'Weak inversion')).toEqual([
    'Weak inversion',
    ': usually found here.',
  ])
  const absent = { because: 'Not there: weak inversion. It fits.', isThere: false }
  expect(leadIn(absent, 'Weak inversion')).toEqual(['Not there: weak inversion', '. It fits.'])
  expect(leadIn({ because: 'It fits.', isThere: true }, 'Weak inversion')).toEqual(['', 'It fits.'])
})

describe('what would tell sites apart', () => {
  const tellers = tellApart(['l5', 'cfn'], footDropKnowledge, {})

  test('root and nerve are told apart at the bedside first, by who shows it and who does not', () => {
    const inversion = tellers.find(({ finding }) => finding === 'inv-weak')
    expect(inversion?.most).toEqual({ frequency: 'usually', sites: ['l5'] })
    expect(inversion?.least.sites).toEqual(['cfn'])
    const machine = tellers.findIndex(({ bedside }) => !bedside)
    expect(tellers.slice(machine).every(({ bedside }) => !bedside)).toBe(true)
    expect(machine).toBeGreaterThan(0)
  })

  test('what was tested is not proposed again', () => {
    const found = { [tellers[0]!.finding]: 'absent' } as const
    const left = tellApart(['l5', 'cfn'], footDropKnowledge, found)
    expect(left.map(({ finding }) => finding)).not.toContain(tellers[0]!.finding)
  })

  test('nothing tells a site from itself, or from one that nothing is known of', () => {
    expect(tellApart(['l5', 'l5'], footDropKnowledge, {})).toEqual([])
    expect(tellApart(['l5', 'nowhere'], footDropKnowledge, {})).toEqual([])
  })
})

test('each site leads to the card of the site, each script to its diagnosis', () => {
  const cards = cardsBehind(footDrop, footDropKnowledge)
  expect(cards.site.get('l5')).toBe('l5-root')
  const script = footDropKnowledge.nodes['l5-disc']?.script
  expect(cards.script.get(script!)).toBe('l5-disc')
})

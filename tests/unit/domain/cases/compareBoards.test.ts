import { expect, test } from 'vitest'
import type { Board } from '@/domain/cases/attempt'
import { EMPTY_BOARD } from '@/domain/cases/boardEdits'
import { boardMoves, namedBoard, namedExpertBoard } from '@/domain/cases/boardMoves'
import { candidates } from '@/domain/cases/candidates'
import { compareBoards } from '@/domain/cases/compareBoards'
import type { BoardEntry, ExpertBoard } from '@/domain/cases/patientCase'
import { nodeId } from '@/domain/schema/schema'
import { footDrop as schema, footDropKnowledge as knowledge } from '../../../support/footDrop'

const names = candidates(schema, knowledge)
const around = { schema, knowledge, names }

function entry(script: string, movedBy?: string): BoardEntry {
  return { of: { kind: 'script', id: script }, because: [`Why ${script}.`], movedBy }
}

function expert(board: Partial<ExpertBoard>): ExpertBoard {
  return { lead: [], cantMiss: [], lessLikely: [], unlikely: [], ...board }
}

function own(board: Partial<Record<keyof Board, readonly string[]>>): Board {
  const items = Object.entries(board).map(([tier, refs]) => [tier, refs.map((ref) => ({ ref }))])
  return { ...EMPTY_BOARD, ...Object.fromEntries(items) }
}

test('a card and the diagnosis or the site behind it are the same on a board', () => {
  expect(names.keyOf({ ref: 'node:als' })).toBe('script:als')
  expect(names.keyOf({ ref: 'node:common-fibular' })).toBe('site:cfn')
  expect(names.keyOf({ ref: 'node:peripheral' })).toBe('node:peripheral')
})

test('a disease that hangs in several places is offered once, under its own name', () => {
  const als = names.all.filter(({ ref }) => ref === 'script:als')
  expect(als.map(({ name, nodes }) => [name, nodes.length])).toEqual([
    ['Amyotrophic lateral sclerosis', 2],
  ])
})

test.each([
  ['slipped disc', 'script:l5-disc'],
  ['MND', 'script:als'],
  ['comon fibular', 'site:cfn'],
  ['peroneal palsy', 'script:cfn-compression'],
  ['tendon', 'script:ta-tendon'],
  ['tibialis anterior tendon', 'site:tendon'],
  ['neck', 'script:cfn-compression'],
])('writing “%s” finds %s first', (words, ref) => {
  const { found, isSure } = names.matching(words)
  expect(found[0]?.ref).toBe(ref)
  expect(isSure).toBe(true)
})

test('the beginning of any word of a name comes before other names, and a diagnosis before a site', () => {
  const found = names.matching('comp').found.map(({ ref }) => ref)
  expect(found.slice(0, 3)).toContain('script:anterior-compartment')
  expect(names.matching('fib').found.map(({ kind }) => kind)[0]).toBe('diagnosis')
})

test('what a pack knows and no card of the schema uses is not offered, but has its name', () => {
  expect(names.all.map(({ ref }) => ref)).not.toContain('script:saturday-night')
  expect(names.matching('spiral groove').found.map(({ ref }) => ref)).not.toContain(
    'script:saturday-night',
  )
  expect(names.nameOf({ ref: 'script:saturday-night' })).toContain('Radial nerve')
})

test('words that the schema does not know are not taken for something else', () => {
  expect(names.matching('zebra sarcoidosis').isSure).toBe(false)
})

test('what must not be missed and is not on one’s board is named first', () => {
  const board = expert({ lead: [entry('l5-disc')], cantMiss: [entry('als'), entry('vasculitis')] })
  const { missed } = compareBoards(board, own({ lead: ['script:vasculitis'] }), around)
  expect(missed.map(({ name }) => name)).toEqual(['Amyotrophic lateral sclerosis'])
})

test('one’s own place of each of the expert’s is told, and what one had on the way to it', () => {
  const board = expert({ lead: [entry('cfn-compression')], unlikely: [entry('l5-disc')] })
  const mine = own({ lead: ['site:cfn'], lessLikely: ['node:l5-disc'] })
  const rows = compareBoards(board, mine, around).expert
  expect(rows.map(({ yours, near }) => [yours, near?.name, near?.tier])).toEqual([
    [undefined, 'Common fibular nerve', 'lead'],
    ['lessLikely', undefined, undefined],
  ])
})

test('what the expert has not comes with what speaks against it, in this patient and in general', () => {
  const effects = [
    { node: nodeId('many-nerves'), status: 'unlikely' as const, because: ['One foot only.'] },
  ]
  const mine = own({ lead: ['script:gbs'] })
  const { extra } = compareBoards(expert({}), mine, { ...around, effects })
  expect(extra[0]?.effect).toEqual({
    name: schema.nodes['many-nerves']?.label,
    because: ['One foot only.'],
  })
  expect(extra[0]?.whyNot).toBeDefined()
})

test('what has been revived since is not said to speak against it', () => {
  const effects = [
    { node: nodeId('many-nerves'), status: 'unlikely' as const, because: ['One foot only.'] },
    { node: nodeId('many-nerves'), status: 'supported' as const, because: ['A second nerve.'] },
  ]
  const { extra } = compareBoards(expert({}), own({ lead: ['script:gbs'] }), { ...around, effects })
  expect(extra[0]?.effect).toBeUndefined()
})

test('who changed tier, who is new and who is gone is told, with the finding that moved it', () => {
  const before = expert({ lead: [entry('l5-disc'), entry('hnpp')], unlikely: [entry('als')] })
  const after = expert({
    lead: [entry('cfn-compression', 'weight-loss')],
    lessLikely: [entry('l5-disc', 'rad-pain')],
    unlikely: [entry('als')],
  })
  const moves = boardMoves(namedExpertBoard(before, names), namedExpertBoard(after, names))
  expect(moves.map(({ key, from, to, movedBy }) => [key, from, to, movedBy])).toEqual([
    ['script:cfn-compression', undefined, 'lead', 'weight-loss'],
    ['script:l5-disc', 'lead', 'lessLikely', 'rad-pain'],
    ['script:hnpp', 'lead', undefined, undefined],
  ])
})

test('a board that names the same twice shows it once', () => {
  const doubled = own({ lead: ['script:als', 'node:als'], unlikely: ['script:als'] })
  const named = namedBoard(doubled, names)
  expect(named.lead.length + named.unlikely.length).toBe(1)
})

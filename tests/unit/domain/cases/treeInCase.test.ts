import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Effect } from '@/domain/cases/patientCase'
import {
  caseStandings,
  changesInCase,
  openedInCase,
  treeInCase,
  treeWhileAsked,
} from '@/domain/cases/treeInCase'
import type { SiteStatus } from '@/domain/localisation/localisation'
import { allOpen, FIRST_BRANCHES, isOpen } from '@/domain/schema/openBranches'
import { nodeId } from '@/domain/schema/schema'
import { anySchema } from '../../../support/arbitraries'
import { askBranch } from '../../../support/buildCase'
import { buildSchema } from '../../../support/buildSchema'

const schema = buildSchema({
  drop: { central: { brain: {}, cord: {} }, peripheral: { roots: { l5: {}, s1: {} }, nerve: {} } },
})

const effect = (node: string, status: SiteStatus): Effect => ({
  node: nodeId(node),
  status,
  because: [`${node} is ${status}.`],
})

const told = (...aliquots: [string, SiteStatus][][]) =>
  aliquots.map((effects) => ({ effects: effects.map((each) => effect(...each)) }))

const statusOf = (node: string, ...aliquots: [string, SiteStatus][][]) =>
  treeInCase(schema, told(...aliquots)).get(nodeId(node))?.status

test('what speaks against a branch holds for all below it', () => {
  expect(statusOf('cord', [['central', 'unlikely']])).toBe('unlikely')
  expect(statusOf('l5', [['peripheral', 'excluded']])).toBe('excluded')
})

test('of a node of which nothing was said, nothing is known', () => {
  expect(statusOf('nerve', [['central', 'unlikely']])).toBeUndefined()
})

test('support is not handed down: all below a supported branch are possible', () => {
  expect(statusOf('roots', [['roots', 'supported']])).toBe('supported')
  expect(statusOf('l5', [['roots', 'supported']])).toBe('possible')
})

test('the more specific has the last word, however the effects are written', () => {
  const effects: [string, SiteStatus][] = [
    ['l5', 'supported'],
    ['roots', 'unlikely'],
  ]
  expect(statusOf('l5', effects)).toBe('supported')
  expect(statusOf('s1', effects)).toBe('unlikely')
})

test('what speaks against a branch later speaks against what was supported below it', () => {
  expect(statusOf('l5', [['l5', 'supported']], [['roots', 'excluded']])).toBe('excluded')
})

test('what speaks for a branch later does not bring back what was excluded by name', () => {
  expect(statusOf('l5', [['l5', 'excluded']], [['roots', 'supported']])).toBe('excluded')
})

test('what speaks for a branch later brings back what went with the branch alone', () => {
  expect(statusOf('l5', [['roots', 'unlikely']], [['roots', 'possible']])).toBe('possible')
})

test('a node that a schema no longer has is passed over', () => {
  expect(treeInCase(schema, told([['gone', 'excluded']])).size).toBe(0)
})

test('a branch steps back only when all below it does, and the root never', () => {
  const standing = (...aliquots: [string, SiteStatus][][]) =>
    caseStandings(schema, treeInCase(schema, told(...aliquots)))
  const kept = standing([
    ['roots', 'unlikely'],
    ['l5', 'possible'],
  ])
  expect(kept.get(nodeId('roots'))?.isDimmed).toBe(false)
  const allOut = standing([
    ['roots', 'unlikely'],
    ['nerve', 'excluded'],
    ['central', 'excluded'],
  ])
  expect(allOut.get(nodeId('peripheral'))?.isDimmed).toBe(true)
  expect(allOut.get(nodeId('drop'))?.isDimmed ?? false).toBe(false)
})

test('what is supported lights, with its reason on the card', () => {
  const tree = treeInCase(schema, told([['nerve', 'supported']]))
  expect(caseStandings(schema, tree).get(nodeId('nerve'))).toMatchObject({
    isLit: true,
    isDimmed: false,
    note: 'supported: nerve is supported.',
  })
})

test('while a branch is asked for, the tree says nothing of those one can choose', () => {
  const tree = treeInCase(
    schema,
    told([
      ['nerve', 'supported'],
      ['central', 'unlikely'],
    ]),
  )
  const asked = treeWhileAsked(tree, askBranch('where', ['nerve', 'roots']))
  expect(asked.get(nodeId('nerve'))).toBeUndefined()
  expect(asked.get(nodeId('central'))?.status).toBe('unlikely')
  expect(treeWhileAsked(tree, undefined)).toBe(tree)
})

test('the tree opens to what is supported and closes what is excluded', () => {
  const before = treeInCase(schema, [])
  const after = treeInCase(
    schema,
    told([
      ['central', 'excluded'],
      ['roots', 'supported'],
    ]),
  )
  const fromFirst = openedInCase(schema, FIRST_BRANCHES, before, after)
  const openAt = (id: string, open = fromFirst) => isOpen(schema.nodes[id]!, open)
  expect(['peripheral', 'roots'].map((id) => openAt(id))).toEqual([true, true])
  expect(openAt('central', openedInCase(schema, allOpen(schema), before, after))).toBe(false)
})

test('what has not changed stays as the person left it', () => {
  const tree = treeInCase(schema, told([['roots', 'supported']]))
  expect(openedInCase(schema, FIRST_BRANCHES, tree, tree)).toBe(FIRST_BRANCHES)
})

test('a change says from what to what', () => {
  const aliquots = told(
    [['l5', 'supported']],
    [
      ['roots', 'unlikely'],
      ['nerve', 'supported'],
    ],
  )
  const [before, after] = [aliquots.slice(0, 1), aliquots].map((each) => treeInCase(schema, each))
  expect(
    changesInCase(schema, before!, after!, aliquots.slice(1)).map(
      ({ node, before: was, after: is }) => [node, was, is.status],
    ),
  ).toEqual([
    ['roots', undefined, 'unlikely'],
    ['nerve', undefined, 'supported'],
  ])
})

test('in any tree what is told last of a node is what it shows', () => {
  const statuses = fc.constantFrom<SiteStatus>('supported', 'possible', 'unlikely', 'excluded')
  fc.assert(
    fc.property(
      anySchema,
      fc.array(fc.tuple(fc.nat(24), statuses), { minLength: 1 }),
      (any, effects) => {
        const ids = Object.keys(any.nodes)
        const aliquots = effects.map(([at, status]) => ({
          effects: [effect(ids[at % ids.length]!, status)],
        }))
        const tree = treeInCase(any, aliquots)
        const last = aliquots.at(-1)!.effects[0]!
        expect(tree.get(last.node)?.status).toBe(last.status)
        for (const [id, { saidOf }] of tree) {
          const way = [id]
          for (let up = any.nodes[id]?.parent; up; up = any.nodes[up]?.parent) way.push(up)
          expect(way).toContain(saidOf)
        }
      },
    ),
  )
})

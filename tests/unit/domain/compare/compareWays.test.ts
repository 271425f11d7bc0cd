import { expect, test } from 'vitest'
import { askedCards } from '@/domain/compare/askedCards'
import { choicesOf } from '@/domain/compare/choicesOf'
import { comparePlace } from '@/domain/compare/comparePlace'
import { compareWays, isComparableNode } from '@/domain/compare/compareWays'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileTree } from '@/domain/compile/compileTree'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { formatPlace } from '@/domain/place/formatPlace'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { indexTree } from '@/domain/schema/indexTree'
import { nodeId } from '@/domain/schema/schema'
import { buildContrast, buildDocument, buildScript } from '../../../support/buildDocument'
import { footDrop, footDropKnowledge } from '../../../support/footDrop'

type Node = NonNullable<SchemaDocument['tree']>

const ways = compareWays(footDrop, footDropKnowledge)

function build(children: Node['children'], parts: Partial<SchemaDocument> = {}) {
  const document = buildDocument({
    sites: { l5: { name: 'L5' }, cfn: { name: 'Nerve' }, lst: { name: 'Trunk' } },
    tree: { id: 'root', label: 'Foot drop', kind: 'problem', ...(children && { children }) },
    ...parts,
  })
  return { schema: indexTree(compileTree(document)), knowledge: compileKnowledge(document) }
}

function site(id: string, children: Node['children'] = []): Node {
  return { id: `${id}-card`, label: id, kind: 'site', site: id, children }
}

test('the L5 root is held against the fibular nerve first: most contrasts were written of these', () => {
  const [first] = ways(nodeId('l5-root')).with
  expect(first).toMatchObject({ node: 'common-fibular', why: 'contrast' })
})

test('after contrasts come mimics, then siblings, each once and never the card itself', () => {
  const { schema, knowledge } = build(
    [
      { id: 'disc', label: 'Disc', kind: 'diagnosis', script: 'disc' },
      { id: 'palsy', label: 'Palsy', kind: 'diagnosis', script: 'palsy' },
      site('lst'),
      site('cfn'),
    ],
    {
      scripts: {
        disc: buildScript({
          mimics: [
            { ref: 'script:palsy', because: 'Both drop.' },
            { ref: 'site:cfn', because: 'Both drop.' },
          ],
        }),
        palsy: buildScript({ name: 'Palsy' }),
      },
      contrasts: {
        one: buildContrast({ target: 'script:palsy', comparator: 'script:disc' }),
      },
    },
  )
  const { with: found } = compareWays(schema, knowledge)(nodeId('disc'))
  expect(found.map(({ node, why }) => [node, why])).toEqual([
    ['palsy', 'contrast'],
    ['cfn-card', 'mimic'],
    ['lst-card', 'sibling'],
  ])
})

test('a card without script or site is compared with nothing', () => {
  expect(ways(nodeId('roots')).with).toEqual([])
  expect(isComparableNode(footDropKnowledge, nodeId('roots'))).toBe(false)
})

test('branches are stood for by the nearest card that can be compared, four at most', () => {
  expect(ways(nodeId('roots')).branches).toEqual(['cauda-equina', 'l5-root', 'l4-root'])
  expect(ways(nodeId('peripheral')).branches).toEqual([
    'anterior-horn',
    'cauda-equina',
    'lumbosacral-trunk',
    'sciatic',
  ])
  expect(ways(nodeId('l4-root')).branches).toEqual([])
})

test('a single branch is not compared with itself', () => {
  const { schema, knowledge } = build([site('l5'), { id: 'else', label: 'Else', kind: 'category' }])
  expect(compareWays(schema, knowledge)(schema.rootId).branches).toEqual([])
})

test('a node with thousands of branches offers a handful', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({ ...site('l5'), id: `n${index}` }))
  const { schema, knowledge } = build(many)
  const waysOf = compareWays(schema, knowledge)
  expect(waysOf(nodeId('n7')).with).toHaveLength(12)
  expect(waysOf(schema.rootId).branches).toHaveLength(4)
})

test('a link of cards is sorted into what is shown, what is too many and what says nothing', () => {
  const ids = ['l5-root', 'roots', 'l4-root', 'sciatic', 'common-fibular', 'deep-fibular']
  const asked = askedCards(footDrop, footDropKnowledge, ids.map(nodeId))
  expect(asked.cards.map(({ id }) => id)).toEqual([
    'l5-root',
    'l4-root',
    'sciatic',
    'common-fibular',
  ])
  expect(asked.tooMany.map(({ id }) => id)).toEqual(['deep-fibular'])
  expect(asked.unknown.map(({ id }) => id)).toEqual(['roots'])
})

test('the choice offers likely pairs, partners of what is chosen, and every card once', () => {
  const { pairs, likely, branches } = choicesOf(footDrop, footDropKnowledge, [nodeId('l5-root')])
  expect(pairs[0]?.map(({ id }) => id)).toEqual(['l5-root', 'common-fibular'])
  expect(likely[0]?.id).toBe('common-fibular')
  expect(likely.map(({ id }) => id)).not.toContain('l5-root')
  const listed = branches.flatMap(({ nodes }) => nodes.map(({ id }) => id))
  const comparable = Object.values(footDrop.nodes).filter(({ id }) =>
    isComparableNode(footDropKnowledge, id),
  )
  expect(listed.toSorted()).toEqual(comparable.map(({ id }) => id).toSorted())
})

test('a schema in which nothing can be compared offers nothing', () => {
  const { schema, knowledge } = build([{ id: 'only', label: 'Only', kind: 'category' }])
  expect(choicesOf(schema, knowledge, [])).toEqual({ pairs: [], likely: [], branches: [] })
})

test('the place of a comparison keeps the card one came from and what is open', () => {
  const from = {
    schema: 'foot-drop',
    view: 'map' as const,
    node: nodeId('roots'),
    open: { ...FIRST_BRANCHES, except: [nodeId('peripheral')] },
  }
  const place = comparePlace(from, [nodeId('l5-root'), nodeId('common-fibular')])
  expect(formatPlace(place)).toBe(
    '#/foot-drop/compare/roots?except=peripheral&with=l5-root.common-fibular',
  )
})

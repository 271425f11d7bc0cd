import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardFaces } from '@/domain/recall/cardFaces'
import { recallCards } from '@/domain/recall/recallCards'
import { indexTree } from '@/domain/schema/indexTree'
import { anySchema } from '../../../support/arbitraries'
import { buildDocument } from '../../../support/buildDocument'
import { buildSchema } from '../../../support/buildSchema'
import { recallParts, smallDocument } from '../../../support/recallParts'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileTree } from '@/domain/compile/compileTree'

const small = recallParts(smallDocument)
const ids = small.cards.map(({ id }) => id.replace('foot-drop/', ''))
const NOTHING_KNOWN = compileKnowledge(buildDocument())

test('a branch is learnt from the top: its children, each label, what separates them, the rest', () => {
  expect(ids).toEqual([
    'children/drop',
    'label/root',
    'label/nerve',
    'separates/nerve~root',
    'finding/hipabd-weak',
    'tip/hip-abduction',
    'rebuild/drop',
    'children/root',
    'label/disc',
    'label/stenosis',
    'rebuild/root',
    'script-from-findings/disc',
    'findings-of-script/disc',
  ])
})

test('a card belongs to its node, and to the first branch below the root', () => {
  const { node, branch, name } = small.byId('script-from-findings/disc')
  expect({ node, branch, name }).toEqual({
    node: 'disc',
    branch: 'root',
    name: 'Disc herniation on L5',
  })
  expect(small.byId('separates/nerve~root')).toMatchObject({ node: 'drop', branch: 'drop' })
})

test('the labels of the first branches are learnt with the root, before any branch is begun', () => {
  expect(small.byId('label/nerve')).toMatchObject({ node: 'nerve', branch: 'drop' })
})

describe('an id', () => {
  test('stays when the words, the order or the place of things change', () => {
    const [root, nerve] = smallDocument.tree?.children ?? []
    if (!root || !nerve || !smallDocument.tree) throw new Error('two branches')
    const corrected = recallParts({
      ...smallDocument,
      tree: {
        ...smallDocument.tree,
        label: 'Foot drop',
        children: [{ ...nerve, label: 'Fibular nerve' }, root],
      },
    })
    const all = (cards: readonly { id: string }[]) => cards.map(({ id }) => id).toSorted()
    expect(all(corrected.cards)).toEqual(all(small.cards))
  })
})

describe('nothing is asked that the schema does not answer', () => {
  test('a finding that is expected everywhere alike has no card', () => {
    expect(ids).not.toContain('finding/slr-pos')
  })

  test('what everybody with the problem has speaks for nothing', () => {
    const presenting = recallParts({ ...smallDocument, presents: ['hipabd-weak'] })
    expect(presenting.ofKind('finding')).toEqual([])
  })

  test('a finding that speaks for more than five sites is not asked for', () => {
    const sites = Object.fromEntries(
      'abcde'
        .split('')
        .map((id) => [id, { name: `Site ${id}`, expects: { 'hipabd-weak': 'usually' as const } }]),
    )
    const everywhere = { ...smallDocument, sites: { ...smallDocument.sites, ...sites } }
    expect(recallParts(everywhere).ofKind('finding')).toEqual([])
  })

  test('two siblings that nothing tells apart have no card of what separates them', () => {
    expect(ids).not.toContain('separates/disc~stenosis')
  })

  test('a schema of one node has no cards', () => {
    expect(recallCards(buildSchema({ weakness: {} }), NOTHING_KNOWN)).toEqual([])
  })

  test('one child is no branching', () => {
    expect(recallCards(buildSchema({ weakness: { cord: {} } }), NOTHING_KNOWN)).toEqual([])
  })

  test('a branch of eight is asked for as a whole, and not label by label', () => {
    const eight = Object.fromEntries('abcdefgh'.split('').map((id) => [id, {}]))
    const cards = recallCards(buildSchema({ weakness: eight }), NOTHING_KNOWN)
    expect(cards.map(({ kind }) => kind)).toEqual(['children'])
  })
})

test('a script that stands in two places of the tree is asked once', () => {
  const twice = buildDocument({
    ...smallDocument,
    tree: {
      id: 'drop',
      label: 'Foot drop',
      kind: 'problem',
      children: ['one', 'two'].map((id) => ({
        id,
        label: `Place ${id}`,
        kind: 'diagnosis' as const,
        script: 'disc',
      })),
    },
  })
  expect(recallParts(twice).ofKind('findings-of-script')).toHaveLength(1)
})

test('any tree gives cards with ids of their own, on its own nodes, and with an answer', () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const cards = recallCards(schema, NOTHING_KNOWN)
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
      for (const card of cards) {
        expect(schema.nodes).toHaveProperty(card.node)
        expect(cardFaces(card, schema, NOTHING_KNOWN).answer).not.toEqual([])
      }
    }),
  )
})

test('ten thousand nodes are turned into cards without a long wait', () => {
  const wide = Array.from({ length: 1600 }, (_, at) => ({
    id: `n${at}`,
    label: `Node ${at}`,
    kind: 'category' as const,
    children: Array.from({ length: 5 }, (_below, index) => ({
      id: `n${at}-${index}`,
      label: `Leaf ${at} ${index}`,
      kind: 'diagnosis' as const,
      site: index % 2 === 0 ? 'l5' : 'cfn',
    })),
  }))
  const large = buildDocument({
    ...smallDocument,
    tree: { id: 'drop', label: 'Foot drop', kind: 'problem', children: wide },
  })
  const [schema, knowledge] = [indexTree(compileTree(large)), compileKnowledge(large)]
  const start = performance.now()
  const cards = recallCards(schema, knowledge)
  expect(cards.length).toBeGreaterThan(10_000)
  // Generous, for a slow machine; quadratic work would take minutes.
  expect(performance.now() - start).toBeLessThan(5_000)
})

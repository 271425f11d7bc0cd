import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ALL_CLOSED,
  allOpen,
  FIRST_BRANCHES,
  isOpen,
  oneLevelLess,
  oneLevelMore,
  opened,
  type OpenBranches,
  revealed,
  siblingsOpened,
  toggled,
} from '@/domain/schema/openBranches'
import { nodeId, type Schema } from '@/domain/schema/schema'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import { anyOpenTree, anySchema } from '../../../support/arbitraries'
import { buildSchema } from '../../../support/buildSchema'
import { footDrop } from '../../../support/footDrop'

const schema = buildSchema({
  weakness: {
    cord: { compression: { disc: {}, tumour: {} }, inflammation: { ms: {} } },
    nerve: { fibular: { cast: {} } },
    junction: {},
  },
})

const open = (level: number, ...except: string[]): OpenBranches => ({
  level,
  except: except.map(nodeId),
})
const openIds = (of: Schema, branches: OpenBranches) =>
  Object.values(of.nodes)
    .filter((node) => isOpen(node, branches))
    .map((node) => node.id)
const visible = (branches: OpenBranches) => visibleNodes(schema, branches).map((node) => node.id)
const depths = (of: Schema, branches: OpenBranches) =>
  visibleNodes(of, branches).map((node) => node.depth)

describe('isOpen', () => {
  test.each([
    ['weakness', open(1), true, 'it stands above the level'],
    ['cord', open(1), false, 'it stands at the level'],
    ['cord', open(1, 'cord'), true, 'it is an exception below the level'],
    ['cord', open(2, 'cord'), false, 'it is an exception above the level'],
    ['junction', open(3), false, 'a leaf is never open'],
    ['junction', open(1, 'junction'), false, 'a leaf is never open, not even as an exception'],
  ])('%s with %o: %s, as %s', (id, branches, expected) => {
    expect(isOpen(schema.nodes[id]!, branches)).toBe(expected)
  })
})

describe('toggled', () => {
  test('opens a closed branch and closes an open one', () => {
    expect(visible(toggled(open(1), nodeId('cord')))).toContain('compression')
    expect(visible(toggled(open(2), nodeId('cord')))).not.toContain('compression')
  })

  test('leaves every other branch as it was', () => {
    expect(openIds(schema, toggled(open(2), nodeId('cord')))).toEqual(['weakness', 'nerve'])
  })

  test('twice is as if nothing had happened', () => {
    fc.assert(
      fc.property(anyOpenTree, ({ schema: any, open: before, id }) => {
        const after = toggled(toggled(before, id), id)
        expect(openIds(any, after)).toEqual(openIds(any, before))
        expect(after.except.toSorted()).toEqual(before.except.toSorted())
      }),
    )
  })
})

describe('opened', () => {
  test('opens a closed branch', () => {
    expect(openIds(schema, opened(schema, open(1), nodeId('nerve')))).toEqual(['weakness', 'nerve'])
  })

  test('leaves an open branch and a leaf as they are', () => {
    const before = open(2)
    expect(opened(schema, before, nodeId('nerve'))).toBe(before)
    expect(opened(schema, before, nodeId('junction'))).toBe(before)
  })
})

describe('siblingsOpened', () => {
  test('opens all branches beside a node, and the node itself', () => {
    const after = siblingsOpened(schema, open(1), nodeId('junction'))
    expect(openIds(schema, after)).toEqual(['weakness', 'cord', 'nerve'])
  })

  test('closes none that is open already', () => {
    const after = siblingsOpened(schema, open(1, 'cord'), nodeId('nerve'))
    expect(openIds(schema, after)).toEqual(['weakness', 'cord', 'nerve'])
  })

  test('at the root opens the root', () => {
    expect(openIds(schema, siblingsOpened(schema, ALL_CLOSED, nodeId('weakness')))).toEqual([
      'weakness',
    ])
  })
})

describe('revealed', () => {
  test('opens the way to a node, but not the node', () => {
    const after = revealed(schema, ALL_CLOSED, nodeId('compression'))
    expect(openIds(schema, after)).toEqual(['weakness', 'cord'])
  })

  test('any node is seen afterwards, and nothing that was seen is hidden', () => {
    fc.assert(
      fc.property(anyOpenTree, ({ schema: any, open: before, id }) => {
        const shown = visibleNodes(any, revealed(any, before, id))
        expect(shown.map((node) => node.id)).toEqual(expect.arrayContaining([id]))
        expect(shown).toEqual(expect.arrayContaining(visibleNodes(any, before)))
      }),
    )
  })

  test('the disc herniation on L5 is found with three branches opened and no more', () => {
    const after = revealed(footDrop, FIRST_BRANCHES, nodeId('l5-disc'))
    expect(after).toEqual(open(1, 'peripheral', 'roots', 'l5-root'))
  })
})

describe('all at once', () => {
  test('expand all leaves no branch closed, and needs no exception to say so', () => {
    const after = allOpen(schema)
    expect(visible(after)).toHaveLength(Object.keys(schema.nodes).length)
    expect(after).toEqual(open(3))
  })

  test('collapse all leaves the root alone', () => {
    expect(visible(ALL_CLOSED)).toEqual(['weakness'])
  })
})

describe('one level more', () => {
  test.each([
    ['from the root alone', open(0), open(1)],
    ['from the first branches', open(1), open(2)],
    ['to the last level', open(2), open(3)],
    ['opens the nearest level that still hides something', open(2, 'nerve'), open(2)],
    ['keeps what was opened farther down', open(1, 'cord', 'compression'), open(2, 'compression')],
    ['passes over a level that a person opened by hand', open(1, 'cord', 'nerve'), open(3)],
  ])('%s', (_, before, after) => {
    expect(oneLevelMore(schema, before)).toEqual(after)
  })

  test('does nothing where everything is open', () => {
    const before = allOpen(schema)
    expect(oneLevelMore(schema, before)).toBe(before)
  })

  test('hides nothing, and as often as the tree is high opens all of it', () => {
    fc.assert(
      fc.property(anyOpenTree, ({ schema: any, open: before }) => {
        const once = oneLevelMore(any, before)
        expect(visibleNodes(any, once)).toEqual(expect.arrayContaining(visibleNodes(any, before)))
        let all = before
        for (let level = 0; level < any.height; level += 1) all = oneLevelMore(any, all)
        expect(visibleNodes(any, all)).toHaveLength(Object.keys(any.nodes).length)
      }),
    )
  })
})

describe('one level less', () => {
  test.each([
    ['from everything', open(3), open(2)],
    ['from the first branches', open(1), open(0)],
    [
      'first closes what was opened beyond the level',
      open(1, 'cord', 'compression'),
      open(1, 'cord'),
    ],
    ['forgets what was left open under a closed branch', open(2, 'cord', 'compression'), open(1)],
  ])('%s', (_, before, after) => {
    expect(oneLevelLess(schema, before)).toEqual(after)
  })

  test('does nothing more where the root stands alone', () => {
    expect(oneLevelLess(schema, ALL_CLOSED)).toEqual(ALL_CLOSED)
  })

  test('takes away just the farthest column of cards', () => {
    fc.assert(
      fc.property(anyOpenTree, ({ schema: any, open: before }) => {
        const farthest = Math.max(...depths(any, before))
        const nearer = visibleNodes(any, before).filter((node) => node.depth < farthest)
        const expected = farthest === 0 ? visibleNodes(any, before) : nearer
        expect(visibleNodes(any, oneLevelLess(any, before))).toEqual(expected)
      }),
    )
  })

  test('undoes one level more wherever whole levels are open', () => {
    fc.assert(
      fc.property(anySchema, fc.nat({ max: 10 }), (any, level) => {
        fc.pre(level < any.height)
        const more = oneLevelMore(any, open(level))
        expect(oneLevelLess(any, more)).toEqual(open(level))
      }),
    )
  })
})

test('what is open after one level more or less is said with the fewest exceptions', () => {
  fc.assert(
    fc.property(anyOpenTree, fc.boolean(), ({ schema: any, open: before }, isMore) => {
      const after = isMore ? oneLevelMore(any, before) : oneLevelLess(any, before)
      fc.pre(after !== before)
      const branches = Object.values(any.nodes).filter((node) => node.children.length > 0)
      const shortest = Math.min(
        ...Array.from(
          { length: any.height + 1 },
          (_, level) =>
            branches.filter((node) => node.depth < level !== isOpen(node, after)).length,
        ),
      )
      expect(after.except).toHaveLength(shortest)
    }),
  )
})

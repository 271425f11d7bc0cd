import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anchoredLayout,
  boundsOf,
  type CardBox,
  layoutTree,
  type TreeLayout,
} from '@/domain/schema/layoutTree'
import { toggled } from '@/domain/schema/openBranches'
import { nodeId, type NodeId, type Schema } from '@/domain/schema/schema'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import { anyOpenTree } from '../../../support/arbitraries'
import { buildSchema } from '../../../support/buildSchema'

const SPACING = { cardWidthPx: 200, levelGapPx: 60, siblingGapPx: 10, familyGapPx: 30 }
const HEIGHT_PX = 50

const schema = buildSchema({
  weakness: { cord: { compression: {}, inflammation: {} }, nerve: { fibular: {} } },
})
const everything = { level: 2, except: [] }

const laidOut = (open = everything, heights: Record<string, number> = {}) =>
  layoutTree(schema, open, (id) => heights[id] ?? HEIGHT_PX, SPACING)
const boxOf = (layout: TreeLayout, id: string) => layout.get(nodeId(id))!
const middle = (box: CardBox) => box.y + box.height / 2

/** Any open tree with cards of any height, as labels of one to six lines make them. */
const anyLayout = fc
  .tuple(anyOpenTree, fc.array(fc.integer({ min: 44, max: 160 }), { minLength: 25, maxLength: 25 }))
  .map(([tree, heights]) => {
    const ids = Object.keys(tree.schema.nodes)
    const heightOf = (id: NodeId) => heights[ids.indexOf(id)] ?? HEIGHT_PX
    return { ...tree, heightOf, layout: layoutTree(tree.schema, tree.open, heightOf, SPACING) }
  })

describe('a small map', () => {
  test('starts with the middle of the root at the height 0', () => {
    expect(boxOf(laidOut({ level: 0, except: [] }), 'weakness')).toEqual({
      x: 0,
      y: -25,
      width: 200,
      height: 50,
    })
  })

  test('a column is one card and one gap to the right of the one before', () => {
    const layout = laidOut()
    expect(boxOf(layout, 'cord').x).toBe(260)
    expect(boxOf(layout, 'compression').x).toBe(520)
  })

  test('siblings stand closer than cousins', () => {
    const layout = laidOut()
    const [compression, inflammation, fibular] = ['compression', 'inflammation', 'fibular'].map(
      (id) => boxOf(layout, id),
    )
    expect(inflammation!.y - compression!.y).toBe(HEIGHT_PX + 10)
    expect(fibular!.y - inflammation!.y).toBe(HEIGHT_PX + 30)
  })

  test('a parent stands in the middle of its children', () => {
    const layout = laidOut()
    const [first, last] = [boxOf(layout, 'compression'), boxOf(layout, 'inflammation')].map(middle)
    const off = middle(boxOf(layout, 'cord')) - (first! + last!) / 2
    // Cards stand on whole pixels.
    expect(Math.abs(off)).toBeLessThanOrEqual(1)
  })

  test('a high card keeps its height and pushes its neighbours away', () => {
    const layout = laidOut(everything, { inflammation: 120 })
    expect(boxOf(layout, 'inflammation').height).toBe(120)
    expect(boxOf(layout, 'fibular').y).toBe(boxOf(layout, 'inflammation').y + 120 + 30)
  })
})

describe('any map', () => {
  test('has a card for everything that is seen, in reading order', () => {
    fc.assert(
      fc.property(anyLayout, ({ schema: any, open, layout }) => {
        expect([...layout.keys()]).toEqual(visibleNodes(any, open).map((node) => node.id))
      }),
    )
  })

  test('has no two cards over each other', () => {
    fc.assert(
      fc.property(anyLayout, ({ layout }) => {
        expect(overlaps([...layout.entries()])).toEqual([])
      }),
    )
  })

  test('leaves the whole gap between two cards of a column', () => {
    fc.assert(
      fc.property(anyLayout, ({ schema: any, layout }) => {
        expect(narrowGaps(any, layout)).toEqual([])
      }),
    )
  })

  test('puts children to the right of their parent', () => {
    fc.assert(
      fc.property(anyLayout, ({ schema: any, layout }) => {
        for (const [id, box] of layout) {
          const parent = any.nodes[id]?.parent
          const left = parent === undefined ? 0 : layout.get(parent)!.x + 260
          expect(box.x).toBe(left)
        }
      }),
    )
  })

  test('keeps siblings in the order in which they are written', () => {
    fc.assert(
      fc.property(anyLayout, ({ schema: any, layout }) => {
        for (const id of layout.keys()) {
          const tops = any.nodes[id]!.children.flatMap((child) => layout.get(child)?.y ?? [])
          expect(tops).toEqual(tops.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})

test('a small family between two large ones stands in the middle of its gap', () => {
  const wide = { a: {}, b: {}, c: {}, d: {}, e: {} }
  const names = (of: string) =>
    Object.fromEntries(Object.keys(wide).map((key) => [`${of}${key}`, {}]))
  const between = buildSchema({ root: { upper: names('u'), leaf: {}, lower: names('l') } })
  const layout = layoutTree(between, everything, () => HEIGHT_PX, SPACING)
  const [upper, leaf, lower] = ['upper', 'leaf', 'lower'].map((id) => middle(boxOf(layout, id)))
  expect(Math.abs((upper! + lower!) / 2 - leaf!)).toBeLessThanOrEqual(1)
})

describe('a map that grows down', () => {
  const down = (open = everything, heights: Record<string, number> = {}) =>
    layoutTree(schema, open, (id) => heights[id] ?? HEIGHT_PX, SPACING, 'down')

  test('puts children below their parent, and siblings beside each other', () => {
    const layout = down()
    expect(boxOf(layout, 'weakness')).toEqual({ x: -100, y: 0, width: 200, height: 50 })
    expect(boxOf(layout, 'cord').y).toBe(110)
    const [compression, inflammation] = ['compression', 'inflammation'].map((id) =>
      boxOf(layout, id),
    )
    expect(inflammation!.y).toBe(compression!.y)
    expect(inflammation!.x - compression!.x).toBe(210)
  })

  test('starts a level below the highest card of the level above', () => {
    const layout = down(everything, { nerve: 90 })
    expect(boxOf(layout, 'compression').y).toBe(110 + 90 + 60)
    expect(boxOf(layout, 'fibular').y).toBe(110 + 90 + 60)
  })

  test('has no two cards over each other, whatever is open', () => {
    fc.assert(
      fc.property(anyLayout, ({ schema: any, open, heightOf }) => {
        const layout = layoutTree(any, open, heightOf, SPACING, 'down')
        expect(overlaps([...layout.entries()])).toEqual([])
      }),
    )
  })
})

describe('a branch opens or closes', () => {
  test('the pressed card stays exactly where it was, and the map moves as one', () => {
    fc.assert(
      fc.property(anyLayout, ({ schema: any, open, id, heightOf, layout: before }) => {
        fc.pre(before.has(id))
        const fresh = layoutTree(any, toggled(open, id), heightOf, SPACING)
        const after = anchoredLayout(fresh, before, id)
        expect(after.get(id)!.y).toBe(before.get(id)!.y)
        const shift = after.get(id)!.y - fresh.get(id)!.y
        for (const [other, box] of fresh) {
          expect(after.get(other)).toEqual({ ...box, y: box.y + shift })
        }
      }),
    )
  })

  test('a map without the card that was pressed stands as it is laid out', () => {
    const fresh = laidOut({ level: 1, except: [] })
    expect(anchoredLayout(fresh, laidOut(), nodeId('compression'))).toBe(fresh)
  })

  test('a map that need not move is the same map', () => {
    const fresh = laidOut()
    expect(anchoredLayout(fresh, laidOut(), nodeId('cord'))).toBe(fresh)
  })
})

describe('the bounds of some cards', () => {
  test('reach from the left upper to the right lower corner', () => {
    const boxes = [
      { x: 0, y: -10, width: 20, height: 20 },
      { x: 50, y: 40, width: 10, height: 5 },
    ]
    expect(boundsOf(boxes)).toEqual({ x: 0, y: -10, width: 60, height: 55 })
  })

  test('of no card are nothing', () => {
    expect(boundsOf([])).toBeUndefined()
  })
})

function overlaps(boxes: readonly (readonly [NodeId, CardBox])[]): string[] {
  return boxes.flatMap(([a, one], index) =>
    boxes
      .slice(index + 1)
      .filter(([, other]) => areOverEachOther(one, other))
      .map(([b]) => `${a} over ${b}`),
  )
}

function areOverEachOther(a: CardBox, b: CardBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Cards of one column that stand closer than they may, but for the rounding to whole pixels. */
function narrowGaps(of: Schema, layout: TreeLayout): string[] {
  const nodes = [...layout.keys()].map((id) => of.nodes[id]!)
  return nodes.flatMap((node, index) => {
    const next = nodes.slice(index + 1).find((other) => other.depth === node.depth)
    if (!next) return []
    const [above, under] = [layout.get(node.id)!, layout.get(next.id)!]
    const least = node.parent === next.parent ? SPACING.siblingGapPx : SPACING.familyGapPx
    return under.y - (above.y + above.height) < least - 1 ? [`${node.id} and ${next.id}`] : []
  })
}

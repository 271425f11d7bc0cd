import { expect, test } from 'vitest'
import { innerPoint, reachAt } from '@/features/explore/localise/body/innerPoint'
import { outlineOf } from '@/features/explore/localise/body/outlineOf'
import { plateColumns } from '@/features/explore/localise/body/plateColumns'
import { skinMap } from '@/features/explore/localise/body/skinMap'
import type { Shape } from '@/domain/schema/drawingLines'

const SQUARE = 'M0 0L100 0L100 100L0 100Z'

function area(id: string, role: 'territory' | 'ghost', d: string): Shape {
  return { tag: 'path', attributes: { id, class: role, d } }
}

const skin: Shape = {
  tag: 'path',
  attributes: { class: 'skin', d: 'M100 0L200 0L200 400L100 400Z' },
}

test('a path of lines and curves becomes a ring, the largest where there are more', () => {
  expect(outlineOf(SQUARE)).toHaveLength(4)
  expect(outlineOf(`M0 0L1 0L1 1Z${SQUARE}`)).toHaveLength(4)
  expect(outlineOf('M0 0C10 0 20 0 30 0L30 30Z')?.slice(-2)).toEqual([
    [30, 0],
    [30, 30],
  ])
})

test('a path that is drawn otherwise has no ring, and its area no number', () => {
  expect(outlineOf('m0 0 l10 0 l0 10 z')).toBeUndefined()
  expect(outlineOf('M0 0A5 5 0 0 1 10 10Z')).toBeUndefined()
  const lines = { width: 320, height: 420, shapes: [skin, area('heel', 'territory', 'm0 0 l9 9z')] }
  expect(skinMap('leg', lines, new Set(['heel'])).areas).toMatchObject([{ mark: undefined }])
})

test('the number of an area stands where the area is deepest', () => {
  const ring = outlineOf('M0 0L100 0L100 20L20 20L20 100L0 100Z') ?? []
  const inner = innerPoint(ring)
  expect(inner?.room).toBeGreaterThan(8)
  expect(reachAt(ring, inner?.point ?? [0, 0])).toBeDefined()
  expect(reachAt(ring, [60, 60])).toBeUndefined()
})

test('a narrow area has its number outside the skin, on its own side, with a line', () => {
  const lines = {
    width: 320,
    height: 420,
    shapes: [
      skin,
      area('wide', 'territory', 'M120 0L200 0L200 400L120 400Z'),
      {
        tag: 'g',
        attributes: {},
        children: [area('edge', 'ghost', 'M100 0L106 0L106 400L100 400Z')],
      },
    ] as const,
  }
  const map = skinMap('leg', lines, new Set(['wide', 'edge']))
  const [wide, edge] = map.areas
  expect(wide).toMatchObject({ layer: 'nerves', mark: { from: undefined } })
  expect(edge?.layer).toBe('roots')
  expect(edge?.mark?.at[0]).toBeLessThan(100)
  expect(edge?.mark?.from).toBeDefined()
  expect(map.frame.left).toBeGreaterThan(0)
})

test('numbers outside the skin keep clear of each other', () => {
  const edge = (id: string) => area(id, 'territory', 'M100 100L106 100L106 200L100 200Z')
  const lines = { width: 320, height: 420, shapes: [skin, edge('one'), edge('two'), edge('three')] }
  const { areas, letters } = skinMap('leg', lines, new Set(['one', 'two', 'three']))
  const heights = areas.map(({ mark }) => mark?.at[1] ?? 0).toSorted((a, b) => a - b)
  expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThan(letters)
  expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThan(letters)
})

test('short drawings share a column by twos beside the tall ones', () => {
  const map = (id: string, height: number) =>
    skinMap(id, { width: 320, height, shapes: [skin] }, new Set())
  const maps = [map('foot', 320), map('front', 420), map('sole', 320), map('third', 320)]
  const { columns } = plateColumns(maps)
  expect(columns.map((column) => column.maps.map(({ id }) => id))).toEqual([
    ['front'],
    ['foot', 'sole'],
    ['third'],
  ])
})

test('a schema without drawings has an empty plate', () => {
  expect(plateColumns([])).toEqual({ columns: [], aspect: 1 })
})

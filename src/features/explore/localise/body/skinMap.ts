import type { DrawingLines, Shape } from '@/domain/schema/drawingLines'
import { innerPoint, reachAt } from './innerPoint'
import { boundsOf, outlineOf, type Point, type Ring } from './outlineOf'

/** Whose skin is shown: that of the nerves, or that of the roots. */
export type Layer = 'nerves' | 'roots'

/** The shape of a territory on one drawing. */
export type AreaShape = {
  territory: string
  layer: Layer
  path: string
  /** Where its number stands; with a line from there where the area has no room for it. */
  mark: { at: Point; from: Point | undefined } | undefined
}

/** A drawing of the skin, made ready to be marked. */
export type SkinMap = {
  id: string
  frame: { left: number; top: number; width: number; height: number }
  /** The height of the numbers, in the units of the drawing. */
  letters: number
  isTall: boolean
  under: readonly Shape[]
  areas: readonly AreaShape[]
  over: readonly Shape[]
}

/** A tall drawing stands alone, a short one shares its column: its numbers are drawn larger. */
const TALL = 1.15
const LETTERS_IN_TALL = 27
const LETTERS_IN_SHORT = 13

/** What the drawing of a limb shows, by the territories that its shapes are named after. */
export function skinMap(
  id: string,
  { width, height, shapes }: DrawingLines,
  territories: ReadonlySet<string>,
): SkinMap {
  const flat = shapes.flatMap(flatten)
  const isArea = ({ attributes }: Shape) => territories.has(attributes['id'] ?? '')
  const isTall = height > width * TALL
  const letters = height / (isTall ? LETTERS_IN_TALL : LETTERS_IN_SHORT)
  const skins = flat.filter(({ attributes }) => attributes['class'] === 'skin')
  const rings = skins.flatMap(({ attributes }) => {
    const ring = outlineOf(attributes['d'] ?? '')
    return ring ? [ring] : []
  })
  const bounds = boundsOf(
    rings.length > 0
      ? rings.flat()
      : [
          [0, 0],
          [width, height],
        ],
  )
  const margin = letters * 1.9
  return {
    id,
    frame: {
      left: bounds.left - margin,
      top: 0,
      width: bounds.right - bounds.left + margin * 2,
      height,
    },
    letters,
    isTall,
    under: skins,
    areas: apart(
      flat.filter(isArea).map((shape) => areaShape(shape, rings, letters)),
      letters,
    ),
    over: flat.filter((shape) => !isArea(shape) && !skins.includes(shape)),
  }
}

function flatten(shape: Shape): Shape[] {
  return shape.tag === 'g' ? (shape.children ?? []).flatMap(flatten) : [shape]
}

function areaShape({ attributes }: Shape, skins: readonly Ring[], letters: number): AreaShape {
  const { id = '', class: role, d = '' } = attributes
  const layer = role === 'ghost' ? 'roots' : 'nerves'
  const ring = outlineOf(d)
  const inner = ring && innerPoint(ring)
  if (!inner) return { territory: id, layer, path: d, mark: undefined }
  const { point, room } = inner
  if (room > letters * 0.8) {
    return { territory: id, layer, path: d, mark: { at: point, from: undefined } }
  }
  return { territory: id, layer, path: d, mark: { at: beside(point, skins, letters), from: point } }
}

/** Just outside the skin, at the side that is nearer. */
function beside(point: Point, skins: readonly Ring[], letters: number): Point {
  const [x, y] = point
  const reach = skins.flatMap((skin) => [reachAt(skin, point)]).find((found) => found)
  if (!reach) return point
  const [from, to] = reach
  return x - from < to - x ? [from - letters, y] : [to + letters, y]
}

/** Numbers outside keep clear of each other: the lower one steps down. */
function apart(areas: readonly AreaShape[], letters: number): AreaShape[] {
  const placed: { layer: Layer; at: Point }[] = []
  const byHeight = areas.toSorted((one, other) => heightOf(one) - heightOf(other))
  const moved = new Map(
    byHeight.map((area) => {
      if (!area.mark?.from) return [area, area]
      let at = area.mark.at
      for (const other of placed) {
        const isNear = other.layer === area.layer && Math.abs(other.at[0] - at[0]) < letters * 1.6
        if (isNear && Math.abs(at[1] - other.at[1]) < letters * 1.2) {
          at = [at[0], other.at[1] + letters * 1.2]
        }
      }
      placed.push({ layer: area.layer, at })
      return [area, { ...area, mark: { at, from: area.mark.from } }]
    }),
  )
  return areas.map((area) => moved.get(area) ?? area)
}

function heightOf({ mark }: AreaShape): number {
  return mark?.at[1] ?? 0
}

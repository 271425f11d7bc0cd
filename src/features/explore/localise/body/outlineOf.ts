export type Point = readonly [x: number, y: number]

/** A closed line through points, the last joined to the first. */
export type Ring = readonly Point[]

/**
 * The largest ring of a path that is drawn in absolute straight and cubic pieces, as the drawings
 * are; a curve counts as three points. `undefined` where there is none, or it is drawn otherwise.
 */
export function outlineOf(path: string): Ring | undefined {
  const rings: Point[][] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const points = pointsIn(rest)
    const ring = rings.at(-1)
    if (command === 'M') rings.push(points)
    else if (command === 'L') ring?.push(...points)
    else if (command === 'C' && ring) addCurves(ring, points)
    else if (command !== 'Z') return undefined
  }
  const closed = rings.filter(({ length }) => length > 2)
  return closed.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]
}

/** The least rectangle around some points. */
export function boundsOf(points: readonly Point[]) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

function sizeOf(ring: Ring): number {
  const { left, right, top, bottom } = boundsOf(ring)
  return (right - left) * (bottom - top)
}

function pointsIn(text: string): Point[] {
  const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number)
  return numbers.flatMap((x, at) => {
    const y = numbers[at + 1]
    return at % 2 === 0 && y !== undefined ? [[x, y] as const] : []
  })
}

const STEPS = [1 / 3, 2 / 3, 1]

function addCurves(ring: Point[], points: readonly Point[]) {
  for (let at = 0; at + 2 < points.length; at += 3) {
    const [start, first, second, end] = [ring.at(-1), points[at], points[at + 1], points[at + 2]]
    if (!start || !first || !second || !end) return
    ring.push(...STEPS.map((step) => onCurve([start, first, second, end], step)))
  }
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t
  const along = (axis: 0 | 1) =>
    u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis]
  return [along(0), along(1)]
}

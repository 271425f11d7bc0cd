import { boundsOf, type Point, type Ring } from './outlineOf'

const COLUMNS = 14
const ROWS = 22

/** The point of an area that lies deepest inside, and how far it is from the edge. */
export function innerPoint(ring: Ring): { point: Point; room: number } | undefined {
  const { left, right, top, bottom } = boundsOf(ring)
  let best: { point: Point; room: number } | undefined
  for (let row = 1; row < ROWS; row += 1) {
    const y = top + ((bottom - top) * row) / ROWS
    const crossings = crossingsAt(ring, y)
    for (let column = 1; column < COLUMNS; column += 1) {
      const x = left + ((right - left) * column) / COLUMNS
      if (!isInside(crossings, x)) continue
      const room = distance(ring, [x, y])
      if (!best || room > best.room) best = { point: [x, y], room }
    }
  }
  return best
}

/** From where to where a ring reaches at a height, in the part that holds a point; else nothing. */
export function reachAt(
  ring: Ring,
  [x, y]: Point,
): readonly [from: number, to: number] | undefined {
  const crossings = crossingsAt(ring, y)
  const after = crossings.findIndex((crossing) => crossing >= x)
  const [from, to] = [crossings[after - 1], crossings[after]]
  return from === undefined || to === undefined || after % 2 === 0 ? undefined : [from, to]
}

function crossingsAt(ring: Ring, y: number): number[] {
  const crossings = edges(ring).flatMap(([[x1, y1], [x2, y2]]) =>
    y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)],
  )
  return crossings.toSorted((one, other) => one - other)
}

function isInside(crossings: readonly number[], x: number): boolean {
  return crossings.filter((crossing) => crossing < x).length % 2 === 1
}

function distance(ring: Ring, point: Point): number {
  return Math.min(...edges(ring).map((edge) => distanceToEdge(edge, point)))
}

function distanceToEdge([[x1, y1], [x2, y2]]: readonly [Point, Point], [x, y]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length
  const at = Math.max(0, Math.min(1, along))
  return Math.hypot(x - x1 - at * dx, y - y1 - at * dy)
}

function edges(ring: Ring): (readonly [Point, Point])[] {
  return ring.flatMap((point, at) => {
    const next = ring[(at + 1) % ring.length]
    return next ? [[point, next] as const] : []
  })
}

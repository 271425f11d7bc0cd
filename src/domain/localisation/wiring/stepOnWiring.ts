import type { WiringLayout } from './layoutWiring'
import type { Wiring, WiringKey } from './wiring'

export type WiringStep = 'upstream' | 'downstream' | 'up' | 'down' | 'first' | 'last'

type Spot = { key: WiringKey; column: string; x: number; y: number }

/**
 * Where a step leads from one thing on the diagram: along a wire to the neighbour that lies nearest
 * in height, or within its column. Undefined where there is nothing further.
 */
export function stepOnWiring(
  wiring: Wiring,
  layout: WiringLayout,
  from: WiringKey,
  step: WiringStep,
): WiringKey | undefined {
  const spots = spotsOf(layout)
  const start = spots.find(({ key }) => key === from)
  if (!start) return spots[0]?.key
  switch (step) {
    case 'upstream':
      return nearest(start, joined(spots, wiring, from, 'to', 'from'))
    case 'downstream':
      return nearest(start, joined(spots, wiring, from, 'from', 'to'))
    case 'up':
      return nearest(
        start,
        column(spots, start).filter(({ y }) => y < start.y),
      )
    case 'down':
      return nearest(
        start,
        column(spots, start).filter(({ y }) => y > start.y),
      )
    case 'first':
      return column(spots, start)[0]?.key
    case 'last':
      return column(spots, start).at(-1)?.key
  }
}

function spotsOf({ boxes, rows }: WiringLayout): Spot[] {
  return [
    ...boxes.map(({ key, band, x, y, width, height }) => ({
      key,
      column: band,
      x: x + width / 2,
      y: y + height / 2,
    })),
    ...rows.map(({ key, x, y }) => ({ key, column: 'structures', x, y })),
  ]
}

function column(spots: readonly Spot[], start: Spot): Spot[] {
  return spots
    .filter((spot) => spot.column === start.column)
    .toSorted((one, other) => one.y - other.y || one.x - other.x)
}

function joined(
  spots: readonly Spot[],
  { wires }: Wiring,
  key: WiringKey,
  at: 'from' | 'to',
  other: 'from' | 'to',
): Spot[] {
  const keys = new Set(wires.filter((wire) => wire[at] === key).map((wire) => wire[other]))
  return spots.filter((spot) => keys.has(spot.key))
}

function nearest(start: Spot, spots: readonly Spot[]): WiringKey | undefined {
  const far = ({ x, y }: Spot) => Math.abs(y - start.y) + Math.abs(x - start.x) / 2
  const [first] = spots.toSorted((one, other) => far(one) - far(other))
  return first?.key
}

/** A box that keeps its x and may move up or down. */
export type Box = { x: number; y: number; width: number; height: number }

/** A wire that runs straight at a height and that no box but its own may hide. */
export type Run = { x: number; end: number; y: number; isOf: (box: number) => boolean }

const PASSES = 80

/**
 * The heights of boxes after each made room for its neighbours and for the wires of others.
 *
 * Boxes that lie over each other part by half of what is missing; a box that hides a wire which is
 * not its own steps aside. It is repeated until nothing moves, or long enough; `y` is the middle.
 */
export function settleBoxes(boxes: readonly Box[], runs: readonly Run[], gap: number): number[] {
  const at = boxes.map(({ y }) => y)
  for (let pass = 0; pass < PASSES; pass += 1) {
    const isLast = pass > PASSES * 0.75
    const moved = [isLast ? 0 : stepAside(boxes, runs, at, gap), partAll(boxes, at, gap)]
    if (Math.max(...moved) < 0.1) break
  }
  return at
}

function partAll(boxes: readonly Box[], at: number[], gap: number): number {
  let moved = 0
  for (const [one, box] of boxes.entries()) {
    for (let other = one + 1; other < boxes.length; other += 1) {
      const next = boxes[other]
      if (!next || !isBeside(box, next, gap)) continue
      const apart = (at[other] ?? 0) - (at[one] ?? 0)
      const missing = (box.height + next.height) / 2 + gap - Math.abs(apart)
      if (missing <= 0) continue
      const side = apart < 0 ? -1 : 1
      at[one] = (at[one] ?? 0) - (side * missing) / 2
      at[other] = (at[other] ?? 0) + (side * missing) / 2
      moved = Math.max(moved, missing)
    }
  }
  return moved
}

function stepAside(boxes: readonly Box[], runs: readonly Run[], at: number[], gap: number): number {
  let moved = 0
  for (const [index, box] of boxes.entries()) {
    for (const run of runs) {
      if (run.isOf(index) || run.end < box.x || run.x > box.x + box.width) continue
      const apart = (at[index] ?? 0) - run.y
      const missing = box.height / 2 + gap / 2 - Math.abs(apart)
      if (missing <= 0) continue
      at[index] = (at[index] ?? 0) + ((apart < 0 ? -1 : 1) * missing) / 2
      moved = Math.max(moved, missing)
    }
  }
  return moved
}

function isBeside(one: Box, other: Box, gap: number): boolean {
  return one.x < other.x + other.width + gap && other.x < one.x + one.width + gap
}

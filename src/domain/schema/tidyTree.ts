/**
 * A subtree that has been laid out on its own. All places are across the direction in which the
 * tree grows, and are told from the middle of the card at its head.
 */
export type TidyTree<Id> = {
  id: Id
  children: readonly TidyTree<Id>[]
  /** From the middle of the parent's card to the middle of this one. */
  offset: number
  /** Where the cards of each level begin and end, this card's level first. */
  starts: number[]
  ends: number[]
}

export type TidySpacing = {
  /** Between siblings. */
  siblingGapPx: number
  /** Between cards of one level that are no siblings, so that families stand apart. */
  familyGapPx: number
}

/**
 * Puts a card at the middle of its children, each child's whole subtree as close to the ones before
 * it as its cards allow, and small subtrees evenly between large ones. The children's offsets are
 * written into them.
 *
 * After Reingold and Tilford, "Tidier drawings of trees" (1981), with the outline of a subtree kept
 * level by level: cards of one level share their place along the direction of growth.
 */
export function tidyTree<Id>(
  id: Id,
  sizePx: number,
  children: readonly TidyTree<Id>[],
  spacing: TidySpacing,
): TidyTree<Id> {
  placeInRow(children, spacing)
  const [first, last] = [children[0], children.at(-1)]
  const middle = first && last ? (first.offset + last.offset) / 2 : 0
  const starts = [-sizePx / 2]
  const ends = [sizePx / 2]
  for (const child of children) {
    child.offset -= middle
    for (let level = 0; level < child.starts.length; level += 1) {
      const start = child.offset + (child.starts[level] ?? 0)
      const end = child.offset + (child.ends[level] ?? 0)
      starts[level + 1] = Math.min(starts[level + 1] ?? start, start)
      ends[level + 1] = Math.max(ends[level + 1] ?? end, end)
    }
  }
  return { id, children, offset: 0, starts, ends }
}

/** Sets each subtree's offset from the first, in their order. */
function placeInRow<Id>(children: readonly TidyTree<Id>[], spacing: TidySpacing) {
  // How far the subtrees placed so far reach at each level, and which of them reaches there.
  const reach: number[] = []
  const owner: number[] = []
  const extend = (index: number) => {
    const child = children[index]
    child?.ends.forEach((end, level) => {
      if (child.offset + end < (reach[level] ?? -Infinity)) return
      reach[level] = child.offset + end
      owner[level] = index
    })
  }
  children.forEach((child, index) => {
    if (index === 0) return extend(0)
    let [offset, by] = [-Infinity, 0]
    child.starts.forEach((start, level) => {
      const needed = (reach[level] ?? -Infinity) + gap(level, spacing) - start
      if (needed > offset) [offset, by] = [needed, owner[level] ?? 0]
    })
    child.offset = offset
    if (by < index - 1) {
      spread(children, by, index, spacing)
      for (let between = by + 1; between < index; between += 1) extend(between)
    }
    return extend(index)
  })
}

/** Moves what stands between two subtrees that hold each other off, so that no gap gapes. */
function spread<Id>(
  children: readonly TidyTree<Id>[],
  from: number,
  to: number,
  spacing: TidySpacing,
) {
  const end = children[to]
  const neighbour = children[to - 1]
  if (!end || !neighbour) return
  const room = slack(neighbour, end, spacing)
  let most = room
  for (let index = to - 1; index > from; index -= 1) {
    const child = children[index]
    if (!child) continue
    const share = (room * (index - from)) / (to - from)
    most = Math.min(most, share, slack(child, end, spacing))
    child.offset += most
  }
}

/** How much farther a subtree could move towards a later one. */
function slack<Id>(child: TidyTree<Id>, later: TidyTree<Id>, spacing: TidySpacing): number {
  const levels = Math.min(child.ends.length, later.starts.length)
  let least = Infinity
  for (let level = 0; level < levels; level += 1) {
    const start = later.offset + (later.starts[level] ?? 0)
    const end = child.offset + (child.ends[level] ?? 0)
    least = Math.min(least, start - end - gap(level, spacing))
  }
  return least
}

/** The heads of the subtrees are siblings; below them are cousins. */
function gap(level: number, { siblingGapPx, familyGapPx }: TidySpacing): number {
  return level === 0 ? siblingGapPx : familyGapPx
}

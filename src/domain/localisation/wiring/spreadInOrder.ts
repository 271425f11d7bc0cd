/**
 * Heights as near as possible to those wished for, in the same order and never closer than `apart`.
 *
 * Those that would come too close form a block around the mean of what they wished for.
 */
export function spreadInOrder(wished: readonly number[], apart: number): number[] {
  const blocks: { sum: number; size: number }[] = []
  for (const [index, height] of wished.entries()) {
    let block = { sum: height - index * apart, size: 1 }
    for (let last = blocks.at(-1); last && mid(last) > mid(block); last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum, size: last.size + block.size }
    }
    blocks.push(block)
  }
  return blocks
    .flatMap((block) => Array.from({ length: block.size }, () => mid(block)))
    .map((height, index) => height + index * apart)
}

function mid({ sum, size }: { sum: number; size: number }): number {
  return sum / size
}

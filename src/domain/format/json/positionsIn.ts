/** Turns an offset in a text into line and column, both from 1, as editors count. */
export type Positions = (offset: number) => { line: number; column: number }

/** Looks through the text once; a lone carriage return ends a line too. */
export function positionsIn(source: string): Positions {
  const starts = [0]
  for (const lineBreak of source.matchAll(/\r\n|\r|\n/g)) {
    starts.push(lineBreak.index + lineBreak[0].length)
  }

  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

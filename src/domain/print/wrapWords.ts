type WidthOf = (words: string) => number

/**
 * Words broken into lines no wider than asked, each line filled before the next. A hyphen, a dash or
 * a stroke may end a line; a word too wide for a line of its own is broken at any letter.
 */
export function wrapWords(text: string, width: number, widthOf: WidthOf): readonly string[] {
  const blank = widthOf(' ')
  const lines: string[] = []
  let line = ''
  let filled = 0

  function add(piece: string, joint: '' | ' ') {
    const wide = widthOf(piece)
    const joined = filled + (joint === '' ? 0 : blank) + wide
    if (line !== '' && joined > width) lines.push(line)
    const isNew = line === '' || joined > width
    line = isNew ? piece : line + joint + piece
    filled = isNew ? wide : joined
  }

  for (const word of text.trim().split(/\s+/)) {
    const parts = word.split(/(?<=[-–/])(?=.)/).flatMap((part) => pieces(part, width, widthOf))
    parts.forEach((part, index) => add(part, index === 0 ? ' ' : ''))
  }
  return [...lines, line]
}

function pieces(word: string, width: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}

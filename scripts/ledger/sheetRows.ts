/** One row of a fact sheet: what it is, a name for it, and the words and sources to find it by. */
export type Row = {
  kind: 'script' | 'finding' | 'tip' | 'figure' | 'red flag' | 'controversy'
  name: string
  /** Its id in the schemas, where it has one. */
  id: string | undefined
  words: string
  keys: readonly string[]
}

const NAME_WORDS = 9

/** Every row of a sheet that the schemas have to account for. */
export function sheetRows(sheet: string, matrix: string): Row[] {
  return [
    ...scripts(sheet),
    ...findings(matrix),
    ...tips(partOf(sheet, /^## \d+\. (Exam|Examination|Interpretation)/)),
    ...table(partOf(sheet, /^### \d\.\d Published accuracy/), 'figure'),
    ...table(partOf(sheet, /^## \d+\. Red flags/), 'red flag'),
    ...controversies(partOf(sheet, /^## \d+\. Controversies/)),
  ]
}

function scripts(sheet: string): Row[] {
  return [...sheet.matchAll(/^#### `([a-z0-9_-]+)`/gm)].map(([, id = '']) => named('script', id))
}

function findings(matrix: string): Row[] {
  const [, ...lines] = matrix.trim().split('\n')
  return lines.map((line) => named('finding', line.slice(0, line.indexOf(','))))
}

function tips(part: string): Row[] {
  return [...part.matchAll(/^\d+\. \*\*`([a-z0-9_-]+)`/gm)].map(([, id = '']) => named('tip', id))
}

function named(kind: Row['kind'], written: string): Row {
  const id = written.replaceAll('_', '-')
  return { kind, name: id, id, words: '', keys: [] }
}

/** The first table of a part, without its head. */
function table(part: string, kind: Row['kind']): Row[] {
  const lines = part.split('\n')
  const from = lines.findIndex((line) => line.startsWith('|'))
  if (from < 0) return []
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'))
  const rows = lines.slice(from, length < 0 ? undefined : from + length).slice(2)
  return rows.map((line) => {
    const [first = '', ...cells] = line.slice(1, -1).split(' | ')
    const name = kind === 'figure' ? `${first}; ${cells[0] ?? ''}` : first
    return written(kind, name, line)
  })
}

function controversies(part: string): Row[] {
  return part
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => written('controversy', line.slice(2), line))
}

function written(kind: Row['kind'], name: string, line: string): Row {
  const keys = [...line.matchAll(/@([a-z0-9-]+)/g)].map(([, key = '']) => key)
  return { kind, name: shortened(name), id: undefined, words: line, keys: [...new Set(keys)] }
}

/** The beginning of a row, enough to know it by. */
function shortened(name: string): string {
  const plain = name.replaceAll(/\[@[^\]]*\]|\[TK\]|\*\*|`|\(calc\.\)/g, '').replaceAll(/\s+/g, ' ')
  const words = plain.trim().split(' ')
  return words.length > NAME_WORDS ? `${words.slice(0, NAME_WORDS).join(' ')} …` : words.join(' ')
}

/** From a heading to the next one of its level or a higher one. */
function partOf(sheet: string, heading: RegExp): string {
  const lines = sheet.split('\n')
  const from = lines.findIndex((line) => heading.test(line))
  if (from < 0) return ''
  const level = /^#+/.exec(lines[from] ?? '')?.[0].length ?? 0
  const to = lines.findIndex(
    (line, index) => index > from && (/^#+/.exec(line)?.[0].length ?? 9) <= level,
  )
  return lines.slice(from + 1, to < 0 ? undefined : to).join('\n')
}

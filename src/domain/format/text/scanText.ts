import { readBracket } from './readBracket'
import type { ReadLabel, Scan } from './token'

const ESCAPABLE = '\\*[]()|'
const LONGEST_RUN = 3

/**
 * Cuts a text into words, asterisks and whatever stands in square brackets.
 *
 * Every character is looked at a fixed number of times, whatever the text holds. Without
 * `readLabel` the text is itself the words of a link, in which brackets mean nothing. `offset` is
 * where the text begins in the string that it is a part of.
 */
export function scanText(source: string, offset: number, readLabel?: ReadLabel): Scan {
  const scan: Scan = { tokens: [], faults: [], mentions: [] }
  let position = 0
  while (position < source.length) {
    const character = source[position]
    if (character === '\\') position = scanEscape(source, position, scan)
    else if (character === '*') position = scanStars(source, position, offset, scan)
    else if (character === '[' && readLabel)
      position = scanBracket(source, position, readLabel, scan)
    else position = scanWords(source, position, scan)
  }
  return scan
}

function scanWords(source: string, position: number, scan: Scan): number {
  let end = position + 1
  while (end < source.length && !'\\*['.includes(source.charAt(end))) end += 1
  scan.tokens.push(source.slice(position, end))
  return end
}

function scanEscape(source: string, position: number, scan: Scan): number {
  const next = source.charAt(position + 1)
  const isEscape = next !== '' && ESCAPABLE.includes(next)
  scan.tokens.push(isEscape ? next : '\\')
  return position + (isEscape ? 2 : 1)
}

function scanStars(source: string, position: number, offset: number, scan: Scan): number {
  let end = position
  while (source[end] === '*') end += 1
  const count = end - position
  if (count > LONGEST_RUN) {
    scan.tokens.push(source.slice(position, end))
  } else {
    const canOpen = /\S/.test(source.charAt(end))
    const canClose = /\S/.test(source.charAt(position - 1))
    scan.tokens.push({ kind: 'stars', count, offset: offset + position, canOpen, canClose })
  }
  return end
}

function scanBracket(source: string, position: number, readLabel: ReadLabel, scan: Scan): number {
  const { end, inline, faults, mentions } = readBracket({ source, position, readLabel })
  scan.tokens.push(inline)
  if (faults.length > 0) scan.faults.push(...faults)
  if (mentions.length > 0) scan.mentions.push(...mentions)
  return end
}

import { endOfBracket } from './endOfBracket'
import { literalMark } from './literalMark'
import type { BracketReading, BracketSource } from './token'

const SAFE_ADDRESS = /^(https:\/\/[^\s\\/?#]|mailto:[^\s\\])[^\s\\]*$/i

/** `[label](https://…)`; brackets without an address behind them are just brackets. */
export function readLink(from: BracketSource): BracketReading {
  const { source, position, readLabel } = from
  const close = endOfBracket(source, position + 1)
  if (close === undefined || source[close + 1] !== '(') return literalMark(from, '[')

  const end = endOfAddress(source, close + 2)
  if (end === undefined) {
    return literalMark(from, '[', {
      code: 'unclosed-marker',
      message: 'The address of a link is never closed, or has a blank in it.',
      fix: 'Close it with ")", or write "\\[" for a plain bracket.',
    })
  }
  const href = source.slice(close + 2, end)
  if (!SAFE_ADDRESS.test(href)) {
    return literalMark(from, '[', {
      code: 'unsafe-link',
      message: 'This link does not lead to an "https:" or "mailto:" address, so it is not a link.',
      fix: 'Use an address that begins with "https://" or "mailto:".',
    })
  }
  const label = readLabel(source.slice(position + 1, close), position + 1)
  const text = label.text.length === 0 ? [href] : label.text
  const inline = { kind: 'link' as const, href, text }
  return { end: end + 1, inline, faults: label.faults, mentions: label.mentions }
}

/** The closing parenthesis, counting pairs, since a DOI may hold them; blanks and brackets end it. */
function endOfAddress(source: string, start: number): number | undefined {
  let open = 0
  for (let position = start; position < source.length; position += 1) {
    const character = source.charAt(position)
    if (character === ')' && open === 0) return position
    if (character === '(') open += 1
    if (character === ')') open -= 1
    if (/[\s[\]]/.test(character)) return undefined
  }
  return undefined
}

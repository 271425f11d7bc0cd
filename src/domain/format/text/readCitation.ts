import { ID_SHAPE } from '../../shared/idShape'
import { quoted } from '../../shared/quoted'
import { endOfBracket } from './endOfBracket'
import { literalMark } from './literalMark'
import type { TextMention } from './textFault'
import type { BracketReading, BracketSource } from './token'

/** `[@jeon2013; @katirji2002]`: one or more keys of references. */
export function readCitation(from: BracketSource): BracketReading {
  const { source, position } = from
  const end = endOfBracket(source, position + 1)
  if (end === undefined) {
    return literalMark(from, '[', {
      code: 'unclosed-marker',
      message: 'The citation that begins with "[@" is never closed.',
      fix: 'Close it with "]", or write "\\[" for a plain bracket.',
    })
  }

  const mentions = keysBetween(source, position + 1, end)
  const bad = mentions.find(({ id }) => !ID_SHAPE.test(id))
  if (bad) {
    return literalMark(from, '[', {
      code: 'bad-citation',
      message: `${quoted(source.slice(position, end + 1))} is not a citation.`,
      fix: 'Write keys in lower case, each with an "@", with ";" between: [@jeon2013; @katirji2002].',
    })
  }
  const inline = { kind: 'citation' as const, keys: mentions.map(({ id }) => id) }
  return { end: end + 1, inline, faults: [], mentions }
}

/** The keys with the places where they stand; a piece without an "@" gives an id that is none. */
function keysBetween(source: string, start: number, end: number): TextMention[] {
  let offset = start
  return source
    .slice(start, end)
    .split(';')
    .map((piece) => {
      const key = piece.trim()
      const indent = piece.length - piece.trimStart().length
      const mention = {
        target: 'reference' as const,
        id: key.startsWith('@') ? key.slice(1) : '',
        offset: offset + indent,
      }
      offset += piece.length + 1
      return mention
    })
}

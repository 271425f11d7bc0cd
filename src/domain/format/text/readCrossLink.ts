import { ID_SHAPE } from '../../shared/idShape'
import { nearest } from '../../shared/nearest'
import type { CrossLinkTarget } from '../richText'
import { endOfBracket } from './endOfBracket'
import { literalMark } from './literalMark'
import type { TextFault } from './textFault'
import type { BracketReading, BracketSource } from './token'
import { unescaped } from './unescaped'

const TARGETS = {
  node: true,
  site: true,
  script: true,
  finding: true,
  tip: true,
} as const satisfies Record<CrossLinkTarget, true>

/** `[[finding:df-weak|weak dorsiflexion]]`: what it leads to, and the words to press. */
export function readCrossLink(from: BracketSource): BracketReading {
  const { source, position } = from
  const start = position + 2
  const end = endOfBracket(source, start)
  if (end === undefined || source[end + 1] !== ']') {
    return literalMark(from, '[[', {
      code: 'unclosed-marker',
      message: 'The cross-link that begins with "[[" is never closed.',
      fix: 'Close it with "]]"; brackets among its words need a backslash: "\\[".',
    })
  }

  const { kind, id, words } = partsOf(source.slice(start, end))
  if (!isTarget(kind) || !ID_SHAPE.test(id)) return literalMark(from, '[[', badCrossLink(kind))
  const mentions = [{ target: kind, id, offset: start }]
  const inline = { kind: 'cross-link' as const, target: kind, id, text: words ?? spoken(id) }
  const faults = words === undefined ? [withoutWords(kind, id, position)] : []
  return { end: end + 2, inline, faults, mentions }
}

function partsOf(body: string) {
  const bar = body.indexOf('|')
  const address = bar === -1 ? body : body.slice(0, bar)
  const words = bar === -1 ? '' : unescaped(body.slice(bar + 1)).trim()
  const colon = address.indexOf(':')
  return {
    kind: colon === -1 ? '' : address.slice(0, colon).trim(),
    id: address.slice(colon + 1).trim(),
    words: words === '' ? undefined : words,
  }
}

function isTarget(kind: string): kind is CrossLinkTarget {
  return Object.hasOwn(TARGETS, kind)
}

function spoken(id: string): string {
  return id.replaceAll('-', ' ')
}

function badCrossLink(kind: string): Omit<TextFault, 'offset'> {
  const targets = Object.keys(TARGETS)
  const meant = isTarget(kind) ? undefined : nearest(kind, targets)
  return {
    code: 'bad-cross-link',
    message: isTarget(kind)
      ? 'This cross-link leads to something that is not an id.'
      : 'This cross-link does not say what kind of thing it leads to.',
    fix:
      `Write [[finding:df-weak|weak dorsiflexion]], with ${targets.join(', ')} before the colon.` +
      (meant === undefined ? '' : ` Did you mean "${meant}"?`),
  }
}

function withoutWords(kind: CrossLinkTarget, id: string, offset: number): TextFault {
  return {
    code: 'cross-link-without-words',
    offset,
    message: `The cross-link to "${kind}:${id}" has no words to press.`,
    fix: `Add them after a bar: [[${kind}:${id}|${spoken(id)}]].`,
  }
}

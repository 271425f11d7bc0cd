import type { Inline, RichText } from '../richText'
import { appendInline } from './appendInline'
import type { TextFault } from './textFault'
import type { Scan, Stars } from './token'

type Frame = { width: 0 | 1 | 2; offset: number; content: Inline[] }

/** Text under way: the frames that are open, the outermost first, and what was left open. */
type Nesting = { frames: [Frame, ...Frame[]]; faults: TextFault[] }

/**
 * Pairs asterisks: two are bold, one is italic, each at most once inside the other.
 *
 * An opening asterisk has no blank behind it, a closing one none before it. What is still open
 * when something around it closes, or at the end, is literal.
 */
export function nestMarks(tokens: Scan['tokens']): { text: RichText; faults: TextFault[] } {
  const root: Frame = { width: 0, offset: 0, content: [] }
  const nesting: Nesting = { frames: [root], faults: [] }
  for (const token of tokens) {
    if (typeof token === 'object' && token.kind === 'stars') placeStars(nesting, token)
    else appendInline(innermost(nesting).content, token)
  }
  while (nesting.frames.length > 1) abandon(nesting)
  return { text: root.content, faults: nesting.faults }
}

function placeStars(nesting: Nesting, stars: Stars): void {
  let left = stars.count
  while (left > 0) {
    const offset = stars.offset + stars.count - left
    const closing = stars.canClose ? closingWidth(nesting, left, stars.canOpen) : 0
    const opening = stars.canOpen ? openingWidth(nesting, left) : 0
    if (closing !== 0) close(nesting, closing)
    else if (opening !== 0) nesting.frames.push({ width: opening, offset, content: [] })
    else appendInline(innermost(nesting).content, '*'.repeat(left))
    left -= closing || opening || left
  }
}

/** How many of the asterisks close something: two, one or none. */
function closingWidth(nesting: Nesting, left: number, canOpen: boolean): 0 | 1 | 2 {
  const inner = innermost(nesting).width
  const isBoldOpen = isOpen(nesting, 2)
  if (inner === 2) return left >= 2 ? 2 : isOpen(nesting, 1) && !canOpen ? 1 : 0
  if (inner === 1 && left === 2) return isBoldOpen ? 2 : canOpen ? 0 : 1
  return inner
}

/** How many of the asterisks open something: two, one or none. */
function openingWidth(nesting: Nesting, left: number): 0 | 1 | 2 {
  if (left >= 2 && !isOpen(nesting, 2)) return 2
  return isOpen(nesting, 1) ? 0 : 1
}

function close(nesting: Nesting, width: 1 | 2): void {
  while (innermost(nesting).width !== width) abandon(nesting)
  const { content } = innermost(nesting)
  nesting.frames.pop()
  const kind = width === 2 ? ('strong' as const) : ('emphasis' as const)
  appendInline(innermost(nesting).content, { kind, text: content })
}

/** Gives up the innermost mark: its asterisks are literal, and its words belong to what is around. */
function abandon(nesting: Nesting): void {
  const { width, offset, content } = innermost(nesting)
  nesting.frames.pop()
  const mark = '*'.repeat(width)
  const around = innermost(nesting).content
  appendInline(around, mark)
  for (const inline of content) appendInline(around, inline)
  nesting.faults.push({
    code: 'unclosed-marker',
    offset,
    message: `This "${mark}" is never closed, so it is shown as it stands.`,
    fix: `Close it with "${mark}", or write "${'\\*'.repeat(width)}" for plain asterisks.`,
  })
}

function innermost({ frames }: Nesting): Frame {
  return frames.at(-1) ?? frames[0]
}

function isOpen({ frames }: Nesting, width: 1 | 2): boolean {
  return frames.some((frame) => frame.width === width)
}

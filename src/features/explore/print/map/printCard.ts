import { isOpen, type OpenBranches } from '@/domain/schema/openBranches'
import type { SchemaNode } from '@/domain/schema/schema'
import { wrapWords } from '@/domain/print/wrapWords'
import { type TextStyle, wordWidthPx } from '@/platform/textWidth'

/** How the cards of a printed map are set, in pixels before the map is scaled to its page. */
export type CardSet = {
  widthPx: number
  padXPx: number
  padYPx: number
  siblingGapPx: number
  familyGapPx: number
  levelGapPx: number
  /** What must not be missed is marked beside the label, not on a line below it. */
  isClose: boolean
}

/** As on the screen, then closer and wider, for trees that need every line of the page. */
export const CARD_SETS: readonly CardSet[] = [
  set(224, { padXPx: 12, padYPx: 9, siblingGapPx: 10, familyGapPx: 20, levelGapPx: 56 }),
  set(224, { padXPx: 10, padYPx: 5, siblingGapPx: 6, familyGapPx: 13, levelGapPx: 36 }),
  ...[190, 235, 290, 360].map((widthPx) =>
    set(widthPx, { padXPx: 7, padYPx: 2, siblingGapPx: 2, familyGapPx: 7, levelGapPx: 26 }),
  ),
]

function set(widthPx: number, spaces: Omit<CardSet, 'widthPx' | 'isClose'>): CardSet {
  return { ...spaces, widthPx, isClose: spaces.padYPx < 5 }
}

export const LABEL = { weight: 620, sizePx: 15, linePx: 18 } as const
/** The smallest words of a card. */
export const KICKER = { weight: 400, sizePx: 12.5, linePx: 15 } as const
const GLYPH_PX = 20
const GLYPH_GAP_PX = 8
const MARK_PX = 16
/** A browser may set a line a hair wider than the canvas says. */
const SAFETY_PX = 3

/** A run of words of a card, from the card's left upper corner; `y` is where the letters stand. */
export type CardLine = { text: string; x: number; y: number; role: 'when' | 'label' | 'mark' }

export type PrintCard = {
  heightPx: number
  lines: readonly CardLine[]
  glyphY: number
  /** A line to write on, in place of a label. */
  blank: { x: number; y: number; widthPx: number } | undefined
  mark: { x: number; y: number } | undefined
}

type Block = { role: CardLine['role']; texts: readonly string[]; x: number; style: Lined }
type Lined = TextStyle & { linePx: number }

/**
 * What stands on a card, and how high that makes it. With closed answers the label of a leaf is a
 * line to write on, and no card tells what hangs below it.
 */
export function printCard(
  node: SchemaNode,
  open: OpenBranches,
  isClosed: boolean,
  spaces: CardSet,
): PrintCard {
  const { widthPx, padXPx, padYPx, isClose } = spaces
  const beside = padXPx + GLYPH_PX + GLYPH_GAP_PX
  const isMarkBeside = isClose && node.cantMiss
  const labelPx = widthPx - beside - padXPx - (isMarkBeside ? MARK_PX : 0)
  const isBlank = isClosed && node.children.length === 0 && node.depth > 0
  const mark = isMarkBeside ? undefined : markOf(node, open, isClosed)

  const label = isBlank ? [''] : wrapped(node.label, labelPx, LABEL)
  const { heightPx, lines, tops } = stacked(
    [
      ...kickers('when', node.when, padXPx, widthPx - padXPx),
      { role: 'label', texts: label, x: beside, style: LABEL },
      ...kickers('mark', mark, padXPx + MARK_PX, widthPx - padXPx),
    ],
    padYPx,
    isClose ? 0 : 3,
  )
  const glyphY = tops.get('label') ?? padYPx
  const markY = tops.get('mark')
  return {
    heightPx,
    lines,
    glyphY,
    blank: isBlank ? { x: beside, y: glyphY + LABEL.linePx, widthPx: labelPx } : undefined,
    mark: isMarkBeside
      ? { x: widthPx - padXPx - MARK_PX + 4, y: glyphY + 3 }
      : markY === undefined
        ? undefined
        : { x: padXPx, y: markY + 1 },
  }
}

/** Small words from one edge to another, if there are any. */
function kickers(role: 'when' | 'mark', words: string | undefined, x: number, rightX: number) {
  if (words === undefined) return []
  return [{ role, texts: wrapped(words, rightX - x, KICKER), x, style: KICKER }]
}

/** The blocks one below the other: their lines, where each begins, and how high they are together. */
function stacked(blocks: readonly Block[], padYPx: number, gapPx: number) {
  const lines: CardLine[] = []
  const tops = new Map<CardLine['role'], number>()
  let top = padYPx
  for (const { role, texts, x, style } of blocks) {
    tops.set(role, top)
    // A label of one line stands in the middle of its glyph.
    const high = Math.max(texts.length * style.linePx, role === 'label' ? GLYPH_PX : 0)
    const slack = (high - texts.length * style.linePx) / 2
    texts.forEach((text, index) => {
      const baseline = style.linePx * (index + 0.5) + style.sizePx * 0.36
      lines.push({ text, x, y: top + slack + baseline, role })
    })
    top += high + gapPx
  }
  return { lines, tops, heightPx: Math.ceil(top - gapPx + padYPx) }
}

/** What must not be missed here; for a closed branch, what hangs below it. */
function markOf(node: SchemaNode, open: OpenBranches, isClosed: boolean): string | undefined {
  if (node.cantMiss) return 'can’t miss'
  const isShown = isOpen(node, open) || node.children.length === 0
  if (isShown || isClosed || node.depth === 0) return undefined
  const [name, ...others] = node.cantMissBelow
  if (name === undefined) return undefined
  return others.length === 0 ? name : `${name} + ${others.length}`
}

function wrapped(text: string, widthPx: number, style: TextStyle): readonly string[] {
  return wrapWords(text, widthPx - SAFETY_PX, (words) => wordWidthPx(words, style))
}

import type { SchemaNode } from '@/domain/schema/schema'
import { type TextStyle, wordWidthPx } from '@/platform/textWidth'

/** The measures of a card, in CSS pixels; NodeCard.tsx draws to them. */
export const CARD = {
  widthPx: 224,
  paddingXPx: 13,
  paddingYPx: 11,
  glyphPx: 20,
  glyphGapPx: 10,
  lineGapPx: 4,
  borderPx: 1,
} as const

const KICKER = { weight: 400, sizePx: 12.5, linePx: 16 } as const
const LABEL = { weight: 620, sizePx: 15, linePx: 19 } as const

/** A browser may set a line a hair wider than the canvas says. */
const SAFETY_PX = 3

/**
 * How high a card is, from the lines its words will take. Known before anything is drawn, so that
 * the map is laid out once and nothing moves afterwards.
 */
export function cardHeightPx(node: SchemaNode): number {
  const inner = CARD.widthPx - 2 * (CARD.paddingXPx + CARD.borderPx)
  const beside = inner - CARD.glyphPx - CARD.glyphGapPx
  const kicker = node.when === undefined ? 0 : lines(node.when, KICKER, inner) * KICKER.linePx
  const label = lines(node.label, LABEL, beside) * LABEL.linePx
  const meta = metaOf(node) === undefined ? 0 : KICKER.linePx
  const parts = [kicker, Math.max(label, CARD.glyphPx), meta].filter((part) => part > 0)
  const gaps = (parts.length - 1) * CARD.lineGapPx
  const frame = 2 * (CARD.paddingYPx + CARD.borderPx)
  return frame + gaps + parts.reduce((sum, part) => sum + part, 0)
}

/** The one line under the label: what must not be missed here, or the first below and how many. */
export function metaOf(node: SchemaNode): { name: string; others: number } | undefined {
  if (node.cantMiss) return { name: 'can’t miss', others: 0 }
  // Everything hangs below the root: there the line of what must not wait says it better.
  if (node.depth === 0) return undefined
  const [name, ...others] = node.cantMissBelow
  return name === undefined ? undefined : { name, others: others.length }
}

/** In how many lines words break, filling each line before the next as a browser does. */
function lines(text: string, style: TextStyle, widthPx: number): number {
  const space = wordWidthPx(' ', style)
  let count = 1
  let filled = 0
  for (const word of text.split(/\s+|(?<=[-–/])/)) {
    const width = wordWidthPx(word, style)
    const joined = filled === 0 ? width : filled + space + width
    if (joined > widthPx - SAFETY_PX && filled > 0) {
      count += 1
      filled = width
    } else {
      filled = joined
    }
  }
  return count
}

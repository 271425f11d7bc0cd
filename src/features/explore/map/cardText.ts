import type { SchemaNode } from '@/domain/schema/schema'
import { type TextStyle, wordWidthPx } from '@/platform/textWidth'

/** How large and how close a person wants their cards. */
export type CardLook = {
  /** 1 is the usual size of text. */
  textScale: number
  isCompact: boolean
  /** Thick in high contrast. */
  borderPx: number
}

export const USUAL_LOOK: CardLook = { textScale: 1, isCompact: false, borderPx: 1 }

/** The measures of a card, in CSS pixels; NodeCard.tsx draws to them with those of index.css. */
export type CardMeasures = {
  textScale: number
  widthPx: number
  paddingXPx: number
  paddingYPx: number
  glyphPx: number
  glyphGapPx: number
  lineGapPx: number
  /** The sign before the line of what must not be missed, and its gap. */
  warningPx: number
  borderPx: number
  /** Between a card and the one below it. */
  rowGapPx: number
}

/** A card's words grow with the text; its width and the room in it grow half as fast. */
export function cardMeasures({ textScale, isCompact, borderPx }: CardLook): CardMeasures {
  const grown = (px: number) => (px * (1 + textScale)) / 2
  return {
    textScale,
    widthPx: grown(224),
    paddingXPx: grown(isCompact ? 11 : 13),
    paddingYPx: grown(isCompact ? 6 : 11),
    glyphPx: grown(20),
    glyphGapPx: grown(10),
    lineGapPx: grown(isCompact ? 2 : 4),
    warningPx: grown(13 + 6),
    borderPx,
    rowGapPx: isCompact ? 8 : 13,
  }
}

const CARD = cardMeasures(USUAL_LOOK)

const KICKER = { weight: 400, sizePx: 12.5, linePx: 16 } as const
const LABEL = { weight: 620, sizePx: 15, linePx: 19 } as const

/** A browser may set a line a hair wider than the canvas says. */
const SAFETY_PX = 3

/**
 * How high a card is, from the lines its words will take. Known before anything is drawn, so that
 * the map is laid out once and nothing moves afterwards.
 */
export function cardHeightPx(node: SchemaNode, measures: CardMeasures = CARD): number {
  const { textScale } = measures
  const inner = measures.widthPx - 2 * (measures.paddingXPx + measures.borderPx)
  const beside = inner - measures.glyphPx - measures.glyphGapPx
  const high = (text: string, style: typeof KICKER | typeof LABEL, widthPx: number) =>
    lines(text, style, widthPx / textScale) * style.linePx * textScale
  const kicker = node.when === undefined ? 0 : high(node.when, KICKER, inner)
  const label = high(node.label, LABEL, beside)
  const warning = metaOf(node)
  const meta = warning ? high(metaText(warning), KICKER, inner - measures.warningPx) : 0
  const parts = [kicker, Math.max(label, measures.glyphPx), meta].filter((part) => part > 0)
  const gaps = (parts.length - 1) * measures.lineGapPx
  const frame = 2 * (measures.paddingYPx + measures.borderPx)
  return Math.ceil(frame + gaps + parts.reduce((sum, part) => sum + part, 0))
}

/** A note is cut after this many lines, so that a card that steps back does not grow large. */
const NOTE_LINES = 2

/** How much higher a card is by a note below its words; as high as nothing without one. */
export function noteHeightPx(note: string | undefined, measures: CardMeasures): number {
  if (note === undefined) return 0
  const inner = measures.widthPx - 2 * (measures.paddingXPx + measures.borderPx)
  const widthPx = (inner - measures.warningPx) / measures.textScale
  const count = Math.min(NOTE_LINES, lines(note, KICKER, widthPx))
  return Math.ceil(measures.lineGapPx + count * KICKER.linePx * measures.textScale)
}

type Meta = { name: string; others: number }

/** The words under the label: what must not be missed here, or the first below and how many. */
export function metaOf(node: SchemaNode): Meta | undefined {
  if (node.cantMiss) return { name: 'can’t miss', others: 0 }
  // Everything hangs below the root: there the line of what must not wait says it better.
  if (node.depth === 0) return undefined
  const [name, ...others] = node.cantMissBelow
  return name === undefined ? undefined : { name, others: others.length }
}

/** The number stays on the line of its plus sign. */
export function metaText({ name, others }: Meta): string {
  return others > 0 ? `${name} +\u00a0${others}` : name
}

/** In how many lines words break, filling each line before the next as a browser does. */
function lines(text: string, style: TextStyle, widthPx: number): number {
  const room = widthPx - SAFETY_PX
  const space = wordWidthPx(' ', style)
  let count = 1
  let filled = 0
  for (const word of text.split(/[^\S\u00a0]+|(?<=[-–/])/)) {
    const width = wordWidthPx(word, style)
    const joined = filled === 0 ? width : filled + space + width
    if (joined <= room) {
      filled = joined
      continue
    }
    if (filled > 0) count += 1
    const rows = brokenWord(word, style, room)
    count += rows.full
    filled = rows.restPx
  }
  return count
}

/** A word wider than its line is broken between any two letters: its full lines, and the rest. */
function brokenWord(
  word: string,
  style: TextStyle,
  room: number,
): { full: number; restPx: number } {
  const width = wordWidthPx(word, style)
  if (width <= room) return { full: 0, restPx: width }
  let full = 0
  let restPx = 0
  for (const letter of word) {
    const letterPx = wordWidthPx(letter, style)
    if (restPx + letterPx > room && restPx > 0) {
      full += 1
      restPx = 0
    }
    restPx += letterPx
  }
  return { full, restPx }
}

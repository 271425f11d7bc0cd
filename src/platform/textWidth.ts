/** How the text of a card is set; widths are in CSS pixels. */
export type TextStyle = { weight: number; sizePx: number }

const FONT_FAMILY = '"Inter Variable", ui-sans-serif, system-ui, sans-serif'

const USUAL_SIZE_PX = 16

/** Mean width of a letter, for a machine that has no canvas to measure on. */
const FALLBACK_EM = 0.56

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** The width of one word in the interface's face. Words are measured once. */
export function wordWidthPx(word: string, { weight, sizePx }: TextStyle): number {
  const key = `${weight} ${sizePx} ${word}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= canvasContext()
  const width = context
    ? measured(context, word, weight, sizePx)
    : word.length * sizePx * FALLBACK_EM
  widths.set(key, width)
  return width
}

/**
 * How much larger than usual the browser itself sets words: 1, unless its own text size was
 * changed. What the person chose in the app is not in it.
 */
export function browserTextScale(): number {
  const root = document.documentElement
  const chosen = Number(root.dataset['textSize'] ?? 100) / 100
  const sizePx = Number.parseFloat(getComputedStyle(root).fontSize)
  return Number.isFinite(sizePx) ? sizePx / USUAL_SIZE_PX / chosen : 1
}

/** Forgets all widths: they were measured in another face. */
export function forgetWidths() {
  widths.clear()
}

/** Resolves when the interface's face can be measured, or when waiting longer would be worse. */
export async function fontsReady(): Promise<void> {
  if (!('fonts' in document)) return
  const faces = ['400 13px "Inter Variable"', '620 15px "Inter Variable"']
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face)))
  await Promise.race([loaded, patience()])
}

const PATIENCE_MS = 1500

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS)
  })
}

function canvasContext(): CanvasRenderingContext2D | null {
  return document.createElement('canvas').getContext('2d')
}

function measured(at: CanvasRenderingContext2D, word: string, weight: number, sizePx: number) {
  at.font = `${weight} ${sizePx}px ${FONT_FAMILY}`
  return at.measureText(word).width
}

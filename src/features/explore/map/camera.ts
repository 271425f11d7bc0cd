import type { Viewport } from '@xyflow/react'
import { boundsOf, type CardBox } from '@/domain/schema/layoutTree'

export type StageSize = { widthPx: number; heightPx: number }

export const ZOOM = { min: 0.1, max: 4 } as const

const MARGIN_PX = 28
/** Room beside a card for its fold button. */
const FOLD_PX = 40
/** A first look is never smaller than this: it would have to be enlarged at once. */
const FIRST_ZOOM = { min: 0.8, max: 1 } as const
/** A larger stage, as in a lecture hall, is seen from farther away. */
const STAGE_AT_ZOOM_1_PX = 1150

/** The whole of some cards, as large as the stage allows. */
export function fitted(boxes: readonly CardBox[], stage: StageSize, maxZoom = 1.25): Viewport {
  const bounds = boundsOf(boxes) ?? { x: 0, y: 0, width: 1, height: 1 }
  const width = bounds.width + FOLD_PX
  const zoom = clamp(
    Math.min(
      (stage.widthPx - 2 * MARGIN_PX) / width,
      (stage.heightPx - 2 * MARGIN_PX) / bounds.height,
    ),
    ZOOM.min,
    maxZoom,
  )
  return {
    zoom,
    x: stage.widthPx / 2 - (bounds.x + width / 2) * zoom,
    y: stage.heightPx / 2 - (bounds.y + bounds.height / 2) * zoom,
  }
}

/** The first look: from the left edge, at reading size, with the chosen card on the stage. */
export function firstLook(
  boxes: readonly CardBox[],
  chosen: CardBox | undefined,
  stage: StageSize,
): Viewport {
  const fit = fitted(boxes, stage, 1.6)
  const largest = clamp(stage.widthPx / STAGE_AT_ZOOM_1_PX, FIRST_ZOOM.max, 1.6)
  const zoom = clamp(fit.zoom, FIRST_ZOOM.min, largest)
  const bounds = boundsOf(boxes) ?? { x: 0, y: 0, width: 1, height: 1 }
  const isHigher = bounds.height * zoom > stage.heightPx - 2 * MARGIN_PX
  const middle = chosen && isHigher ? chosen.y + chosen.height / 2 : bounds.y + bounds.height / 2
  const centred = stage.heightPx / 2 - middle * zoom
  const topmost = MARGIN_PX - bounds.y * zoom
  const lowest = stage.heightPx - MARGIN_PX - (bounds.y + bounds.height) * zoom
  const viewport = {
    zoom,
    x: MARGIN_PX - bounds.x * zoom,
    // A tree higher than the stage fills it: no empty stretch above or below.
    y: isHigher && chosen ? clamp(centred, lowest, topmost) : centred,
  }
  return chosen ? broughtIn(chosen, viewport, stage) : viewport
}

/** The least move that brings a box wholly onto the stage; the same viewport when it is there. */
export function broughtIn(box: CardBox, viewport: Viewport, stage: StageSize): Viewport {
  const { zoom } = viewport
  const left = box.x * zoom + viewport.x
  const top = box.y * zoom + viewport.y
  const width = (box.width + FOLD_PX) * zoom
  const dx = shift(left, width, stage.widthPx)
  const dy = shift(top, box.height * zoom, stage.heightPx)
  return dx === 0 && dy === 0 ? viewport : { zoom, x: viewport.x + dx, y: viewport.y + dy }
}

/** The stretch of the map that the stage shows, grown by a share of itself on every side. */
export function windowOf(viewport: Viewport, stage: StageSize, growth: number): CardBox {
  const width = stage.widthPx / viewport.zoom
  const height = stage.heightPx / viewport.zoom
  return {
    x: -viewport.x / viewport.zoom - width * growth,
    y: -viewport.y / viewport.zoom - height * growth,
    width: width * (1 + 2 * growth),
    height: height * (1 + 2 * growth),
  }
}

export function meets(a: CardBox, b: CardBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function isInside(inner: CardBox, outer: CardBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function shift(start: number, length: number, room: number): number {
  if (start < MARGIN_PX || length > room - 2 * MARGIN_PX) return MARGIN_PX - start
  const over = start + length - (room - MARGIN_PX)
  return over > 0 ? -over : 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

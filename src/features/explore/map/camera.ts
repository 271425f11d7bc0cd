import type { Viewport } from '@xyflow/react'
import { boundsOf, type CardBox, type Orientation } from '@/domain/schema/layoutTree'

export type StageSize = { widthPx: number; heightPx: number }

export const ZOOM = { min: 0.1, max: 4 } as const

const MARGIN_PX = 28
/** Room beyond a card for its fold button. */
const FOLD_PX = 40
/** The controls at the foot of the stage. */
const FOOT_PX = 40
/** The levels at the left of the foot, and the corner map with the camera at its right. */
const LEVELS = { widthPx: 490, heightPx: 88 } as const
const CORNER = { widthPx: 210, heightPx: 160 } as const
/** A first look is never smaller than this: it would have to be enlarged at once. */
const FIRST_ZOOM = { min: 0.8, max: 1 } as const
/** A larger stage, as in a lecture hall, is seen from farther away. */
const STAGE_AT_ZOOM_1_PX = 1150
/** A step of the pan pad, as a share of the stage. */
const PAN_STEP = 0.3

const NO_BOUNDS: CardBox = { x: 0, y: 0, width: 1, height: 1 }

/** The whole of some cards, as large as the stage allows. */
export function fitted(boxes: Iterable<CardBox>, stage: StageSize, maxZoom = 1.25): Viewport {
  const bounds = boundsOf(boxes) ?? NO_BOUNDS
  const width = bounds.width + FOLD_PX
  const zoom = Math.min(
    (stage.widthPx - 2 * MARGIN_PX) / width,
    (stage.heightPx - 2 * MARGIN_PX) / bounds.height,
    maxZoom,
  )
  return {
    zoom,
    x: stage.widthPx / 2 - (bounds.x + width / 2) * zoom,
    y: stage.heightPx / 2 - (bounds.y + bounds.height / 2) * zoom,
  }
}

/** The part of the stage above the controls at its foot. */
export function aboveFoot({ widthPx, heightPx }: StageSize): StageSize {
  return { widthPx, heightPx: heightPx - FOOT_PX }
}

/** The first look: from the root's edge, at reading size, with the chosen card on the stage. */
export function firstLook(
  boxes: readonly CardBox[],
  chosen: CardBox | undefined,
  stage: StageSize,
  orientation: Orientation,
): Viewport {
  const largest = clamp(stage.widthPx / STAGE_AT_ZOOM_1_PX, FIRST_ZOOM.max, 1.6)
  const zoom = clamp(fitted(boxes, stage, 1.6).zoom, FIRST_ZOOM.min, largest)
  const bounds = boundsOf(boxes) ?? NO_BOUNDS
  const viewport =
    orientation === 'down'
      ? {
          zoom,
          x: across(sideways(bounds), sideways(chosen ?? boxes[0]), stage.widthPx, zoom),
          y: MARGIN_PX - bounds.y * zoom,
        }
      : {
          zoom,
          x: MARGIN_PX - bounds.x * zoom,
          y: across(upright(bounds), upright(chosen), stage.heightPx, zoom),
        }
  return chosen ? broughtIn(chosen, viewport, stage) : viewport
}

type Stretch = { start: number; length: number }

function sideways(box: CardBox): Stretch
function sideways(box: CardBox | undefined): Stretch | undefined
function sideways(box: CardBox | undefined): Stretch | undefined {
  return box && { start: box.x, length: box.width }
}

function upright(box: CardBox): Stretch
function upright(box: CardBox | undefined): Stretch | undefined
function upright(box: CardBox | undefined): Stretch | undefined {
  return box && { start: box.y, length: box.height }
}

/** In the middle; a tree longer than the room fills it round the one that is wanted. */
function across(tree: Stretch, wanted: Stretch | undefined, room: number, zoom: number): number {
  const isLonger = tree.length * zoom > room - 2 * MARGIN_PX
  const { start, length } = (isLonger && wanted) || tree
  const centred = room / 2 - (start + length / 2) * zoom
  const first = MARGIN_PX - tree.start * zoom
  const last = room - MARGIN_PX - (tree.start + tree.length) * zoom
  // No empty stretch at either end.
  return isLonger && wanted ? clamp(centred, last, first) : centred
}

/** The least move that brings a box wholly onto the stage; the same viewport when it is there. */
export function broughtIn(box: CardBox, viewport: Viewport, stage: StageSize): Viewport {
  const { zoom } = viewport
  const left = box.x * zoom + viewport.x
  const top = box.y * zoom + viewport.y
  const width = (box.width + FOLD_PX) * zoom
  const dx = shift(left, width, stage.widthPx)
  const room = stage.heightPx - footAt(left + dx, width, stage)
  const dy = shift(top, box.height * zoom, room)
  return dx === 0 && dy === 0 ? viewport : { zoom, x: viewport.x + dx, y: viewport.y + dy }
}

/** How much of the stage's foot is taken where a card would stand. */
function footAt(left: number, width: number, stage: StageSize): number {
  if (left + width > stage.widthPx - CORNER.widthPx) return CORNER.heightPx
  return left < LEVELS.widthPx ? LEVELS.heightPx : 0
}

/** A box in the middle of the stage. */
export function centredOn(box: CardBox, zoom: number, stage: StageSize): Viewport {
  return {
    zoom,
    x: stage.widthPx / 2 - (box.x + box.width / 2) * zoom,
    y: stage.heightPx / 2 - (box.y + box.height / 2) * zoom,
  }
}

/** One step of the pan pad, in steps to the right and down. */
export function panned(
  viewport: Viewport,
  [right, down]: readonly [number, number],
  stage: StageSize,
): Viewport {
  return {
    zoom: viewport.zoom,
    x: viewport.x - right * PAN_STEP * stage.widthPx,
    y: viewport.y - down * PAN_STEP * stage.heightPx,
  }
}

/** Another zoom, with the middle of the stage staying where it is. */
export function zoomedTo(viewport: Viewport, wanted: number, stage: StageSize): Viewport {
  const zoom = Math.min(wanted, ZOOM.max)
  const ratio = zoom / viewport.zoom
  const [x, y] = [stage.widthPx / 2, stage.heightPx / 2]
  return { zoom, x: x - (x - viewport.x) * ratio, y: y - (y - viewport.y) * ratio }
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

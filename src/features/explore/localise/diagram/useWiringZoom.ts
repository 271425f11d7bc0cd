import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

type Size = { width: number; height: number }
type Point = { x: number; y: number }

const SMALLEST = 0.3
const LARGEST = 3
const STEP = 1.25
/** At this scale the words of the diagram are as large as the smallest of the interface. */
const READABLE = 0.88
/** Fingers need larger targets. */
const READABLE_BY_TOUCH = 1.2
const LARGEST_AT_START = 1.5
/** Kept free below the drawing, where the buttons stand. */
const BUTTONS_PX = 56

export type WiringZoom = {
  scale: number
  /** What can be seen of it at once; undefined until it is measured. */
  room: Size | undefined
  zoomIn: () => void
  zoomOut: () => void
  /** All of it at once, however small. */
  fit: () => void
}

/**
 * The scale of a drawing within a box that scrolls. It fits at first if it is readable so; a wheel
 * with Ctrl, two fingers, keys or buttons change it, and what is under the hand stays there.
 */
export function useWiringZoom(
  scroller: RefObject<HTMLDivElement | null>,
  { width, height }: Size,
): WiringZoom {
  const [room, setRoom] = useState<Size>()
  const [chosen, setChosen] = useState<number>()
  const scale = chosen ?? startScale({ width, height }, room)
  const anchor = useRef<Held | undefined>(undefined)
  const now = useRef(scale)

  useLayoutEffect(() => {
    now.current = scale
    const box = scroller.current
    const held = anchor.current
    if (!box || !held) return
    anchor.current = undefined
    box.scrollTo(held.of.x * scale - held.at.x, held.of.y * scale - held.at.y)
  }, [scroller, scale])

  const zoomTo = (wanted: number) => {
    const box = scroller.current
    if (!box) return
    anchor.current = heldAt(box, now.current, { x: box.clientWidth / 2, y: box.clientHeight / 2 })
    setChosen(within(wanted))
  }

  useRoom(scroller, setRoom)
  useGestures(scroller, (box, at, factor) => {
    anchor.current = heldAt(box, now.current, at)
    setChosen(within(now.current * factor))
  })
  return {
    scale,
    room,
    zoomIn: () => zoomTo(scale * STEP),
    zoomOut: () => zoomTo(scale / STEP),
    fit: () => zoomTo(room ? Math.min(LARGEST_AT_START, fitting({ width, height }, room)) : 1),
  }
}

/** A point of the drawing that stays where it is in the box. */
type Held = { at: Point; of: Point }

function heldAt(box: Element, scale: number, at: Point): Held {
  return { at, of: { x: (box.scrollLeft + at.x) / scale, y: (box.scrollTop + at.y) / scale } }
}

function within(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, scale))
}

function fitting(size: Size, room: Size): number {
  return Math.min(room.width / size.width, room.height / size.height)
}

/** All of it if that is readable, else its width, else as much as can be read. */
function startScale(size: Size, room: Size | undefined): number {
  if (!room) return 1
  const readable = matchMedia('(pointer: coarse)').matches ? READABLE_BY_TOUCH : READABLE
  const all = fitting(size, room)
  const wide = room.width / size.width
  const start = all >= readable ? all : wide >= readable ? wide : readable
  return Math.min(LARGEST_AT_START, start) * (start === readable ? textScale() : 1)
}

/** How much larger than usual the person wants words. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
}

function useRoom(scroller: RefObject<HTMLDivElement | null>, setRoom: (room: Size) => void) {
  useEffect(() => {
    const box = scroller.current
    if (!box || typeof ResizeObserver === 'undefined') return undefined
    // Without a hair to spare, rounding would bring a bar for a single pixel.
    const observer = new ResizeObserver(() => {
      setRoom({ width: box.offsetWidth - 2, height: box.offsetHeight - 2 - BUTTONS_PX })
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller, setRoom])
}

/** A wheel with Ctrl or two fingers; the browser listens to neither unless told so by hand. */
function useGestures(
  scroller: RefObject<HTMLDivElement | null>,
  onZoom: (box: Element, at: Point, factor: number) => void,
) {
  const zoomed = useEffectEvent(onZoom)
  useEffect(() => {
    const box = scroller.current
    if (!box) return undefined
    let apart: number | undefined
    const inBox = (x: number, y: number): Point => {
      const { left, top } = box.getBoundingClientRect()
      return { x: x - left, y: y - top }
    }
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomed(box, inBox(event.clientX, event.clientY), Math.exp(-event.deltaY / 300))
    }
    const onTouch = (event: TouchEvent) => {
      const [one, other] = event.touches
      const before = apart
      apart = one && other && apartBy(one, other)
      if (!one || !other || apart === undefined) return
      event.preventDefault()
      const middle = inBox((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2)
      zoomed(box, middle, apart / (before ?? apart))
    }
    box.addEventListener('wheel', onWheel, { passive: false })
    for (const type of TOUCHES) box.addEventListener(type, onTouch, { passive: false })
    return () => {
      box.removeEventListener('wheel', onWheel)
      for (const type of TOUCHES) box.removeEventListener(type, onTouch)
    }
  }, [scroller])
}

const TOUCHES = ['touchstart', 'touchmove', 'touchend'] as const

function apartBy(one: Touch, other: Touch): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
}

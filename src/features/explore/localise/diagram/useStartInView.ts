import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { WiringLayout } from '@/domain/localisation/wiring/layoutWiring'
import type { WiringZoom } from './useWiringZoom'
import type { WiringMarks } from './wiringMarks'

type StartInput = {
  layout: WiringLayout
  marks: WiringMarks
  zoom: WiringZoom
  scroller: RefObject<HTMLDivElement | null>
}

/** Narrower than this, a column or two can be seen. */
const NARROW_PX = 480

/**
 * Where there is no room for all, one starts at what was lost or at the height of the sites, with
 * the names at the edge in view; on a narrow screen, if nothing was found, at the roots.
 */
export function useStartInView({ layout, marks, zoom, scroller }: StartInput) {
  const { scale, room } = zoom
  const hasMoved = useRef(false)

  useLayoutEffect(() => {
    const box = scroller.current
    // A hidden box, as behind a tab, is measured again when it is shown.
    if (!box || !room || hasMoved.current) return undefined
    const found = layout.rows.filter(({ key }) => marks.found.structures.has(key))
    const sites = layout.boxes.filter(({ key, band }) => band !== 'roots' && marks.sites.has(key))
    const heights = (found.length > 0 ? found : sites).map(({ y }) => y)
    const middle = heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length)
    const isAtRoots = found.length === 0 && room.width < NARROW_PX
    box.scrollTo(isAtRoots ? 0 : layout.width * scale, middle * scale - box.clientHeight / 2)
    const stop = () => {
      hasMoved.current = true
    }
    for (const type of HANDS) box.addEventListener(type, stop, { passive: true })
    return () => {
      for (const type of HANDS) box.removeEventListener(type, stop)
    }
  }, [layout, marks, scale, room, scroller])
}

/** From here on the person says what is in view. */
const HANDS = ['pointerdown', 'wheel', 'focusin'] as const

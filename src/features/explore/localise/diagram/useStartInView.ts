import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { WiringLayout } from '@/domain/localisation/wiring/layoutWiring'
import type { PlacedBox } from '@/domain/localisation/wiring/sizes'
import type { WiringMarks } from './wiringMarks'

type StartInput = {
  layout: WiringLayout
  marks: WiringMarks
  scale: number
  scroller: RefObject<HTMLDivElement | null>
}

/**
 * Where there is no room for all, one starts at what was lost, else among the sites; on a narrow
 * screen, which shows a column or two, at the roots.
 */
export function useStartInView({ layout, marks, scale, scroller }: StartInput) {
  const hasMoved = useRef(false)

  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || hasMoved.current) return undefined
    const lost = layout.rows.filter(({ key }) => marks.found.structures.has(key))
    const sites = layout.boxes.filter(({ key }) => marks.sites.has(key))
    const heights = lost.length > 0 ? lost : sites
    const middle = heights.reduce((sum, { y }) => sum + y, 0) / Math.max(1, heights.length)
    const left = lost.length > 0 ? layout.width * scale : leftOf(box, sites, scale)
    box.scrollTo(left, middle * scale - box.clientHeight / 2)
    const stop = () => {
      hasMoved.current = true
    }
    box.addEventListener('pointerdown', stop)
    box.addEventListener('wheel', stop, { passive: true })
    box.addEventListener('focusin', stop)
    return () => {
      box.removeEventListener('pointerdown', stop)
      box.removeEventListener('wheel', stop)
      box.removeEventListener('focusin', stop)
    }
  }, [layout, marks, scale, scroller])
}

const NARROW_PX = 480

function leftOf(box: Element, sites: readonly PlacedBox[], scale: number): number {
  if (box.clientWidth < NARROW_PX) return 0
  const middles = sites.map(({ x, width }) => x + width / 2)
  const middle = middles.reduce((sum, x) => sum + x, 0) / Math.max(1, middles.length)
  return middle * scale - box.clientWidth / 2
}

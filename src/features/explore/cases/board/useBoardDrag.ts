import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import type { Spot } from '@/domain/cases/boardEdits'
import { type Tier, TIERS } from '@/domain/cases/patientCase'

/** A press becomes a drag after so many pixels; less is a click. */
const DRAGS_AFTER_PX = 6

type Dragged = { key: string; x: number; y: number; over: Spot | undefined }

export type BoardDrag = {
  /** What is dragged, how far, and where it would land. */
  dragged: Dragged | undefined
  /** Whether the click that ends a drag is not one. */
  wasDragged: () => boolean
  onPress: (key: string, event: PointerEvent<HTMLElement>) => void
}

/**
 * Drags items of the board with a mouse, a pen or a finger. A finger drags by the grip, so that one
 * can scroll over the names.
 */
export function useBoardDrag(
  stage: RefObject<HTMLElement | null>,
  onDrop: (key: string, spot: Spot) => void,
): BoardDrag {
  const hasDragged = useRef(false)
  const [dragged, setDragged] = useState<Dragged>()
  const onPress = (key: string, press: PointerEvent<HTMLElement>) => {
    if (!canDrag(press)) return
    const zoom = zoomOf(press.currentTarget)
    const ending = new AbortController()
    const end = () => {
      ending.abort()
      setDragged(undefined)
      // The click that comes with the release is heard first.
      setTimeout(() => {
        hasDragged.current = false
      })
    }
    const move = (event: globalThis.PointerEvent) => {
      const [x, y] = [event.clientX - press.clientX, event.clientY - press.clientY]
      if (!hasDragged.current && Math.hypot(x, y) < DRAGS_AFTER_PX) return
      hasDragged.current = true
      const over = spotUnder(stage.current, key, event)
      setDragged({ key, x: x / zoom, y: y / zoom, over })
    }
    const release = (event: globalThis.PointerEvent) => {
      const over = hasDragged.current ? spotUnder(stage.current, key, event) : undefined
      end()
      if (over) onDrop(key, over)
    }
    // A quick hand leaves the item before it is heard there.
    const { signal } = ending
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', release, { signal })
    window.addEventListener('pointercancel', end, { signal })
  }
  return { dragged, wasDragged: () => hasDragged.current, onPress }
}

function canDrag(event: PointerEvent<HTMLElement>): boolean {
  if (event.button !== 0 || !(event.target instanceof Element)) return false
  if (event.target.closest('[data-item-acts]')) return false
  return event.pointerType !== 'touch' || event.target.closest('[data-grip]') !== null
}

/** How much larger the page around is drawn, as on a projected screen. */
function zoomOf(element: HTMLElement): number {
  const { offsetWidth } = element
  return offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / offsetWidth
}

type Point = { clientX: number; clientY: number }

/** The spot of the board under a point, counted without the item that is dragged. */
function spotUnder(stage: HTMLElement | null, key: string, point: Point): Spot | undefined {
  const tiers = [...(stage?.querySelectorAll<HTMLElement>('[data-tier]') ?? [])]
  const under = tiers.find((each) => holds(each.getBoundingClientRect(), point))
  const tier = TIERS.find((each): each is Tier => each === under?.dataset['tier'])
  if (!under || !tier) return undefined
  const others = [...under.querySelectorAll<HTMLElement>('[data-item]')].filter(
    ({ dataset }) => dataset['item'] !== key,
  )
  const above = others.filter((each) => {
    const { top, height } = each.getBoundingClientRect()
    return top + height / 2 < point.clientY
  })
  return { tier, at: above.length }
}

function holds({ left, right, top, bottom }: DOMRect, { clientX, clientY }: Point): boolean {
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}

import { type MouseEvent, type PointerEvent, useRef } from 'react'

const DRAG_PX = 4

type Drag = { x: number; y: number; left: number; top: number; isDragging: boolean }

/** Moves what is in a box that scrolls with the mouse, as a finger does; a drag is not a click. */
export function useDragToScroll() {
  const drag = useRef<Drag | undefined>(undefined)
  const hasDragged = useRef(false)

  function onPointerDown({ pointerType, button, clientX, clientY, currentTarget }: PointerEvent) {
    hasDragged.current = false
    if (pointerType !== 'mouse' || button !== 0) return
    const { scrollLeft, scrollTop } = currentTarget
    drag.current = { x: clientX, y: clientY, left: scrollLeft, top: scrollTop, isDragging: false }
  }

  function onPointerMove({ clientX, clientY, currentTarget, pointerId }: PointerEvent) {
    const { current } = drag
    if (!current) return
    const [byX, byY] = [clientX - current.x, clientY - current.y]
    if (!current.isDragging && Math.hypot(byX, byY) < DRAG_PX) return
    if (!current.isDragging) currentTarget.setPointerCapture(pointerId)
    current.isDragging = true
    hasDragged.current = true
    currentTarget.scrollTo(current.left - byX, current.top - byY)
  }

  function onPointerUp() {
    drag.current = undefined
  }

  function onClickCapture(event: MouseEvent) {
    if (!hasDragged.current) return
    hasDragged.current = false
    event.stopPropagation()
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onClickCapture }
}

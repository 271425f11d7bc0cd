import { type PointerEvent, useRef, useState } from 'react'

/** As far a finger has to go for it to be meant. */
const MEANT_PX = 72

type Swipe = { left: () => void; right: () => void }

/**
 * A finger that goes left or right over the card: how far it is, and what the card has to hear.
 * Going up and down scrolls, and a mouse selects words as ever.
 */
export function useSwipe(swipe: Swipe | undefined) {
  const start = useRef<{ x: number; y: number }>(undefined)
  const [byPx, setByPx] = useState(0)
  const stop = () => {
    start.current = undefined
    setByPx(0)
  }
  return {
    byPx,
    isMeant: Math.abs(byPx) >= MEANT_PX,
    handlers: {
      onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
        start.current = swipe && pointerType === 'touch' ? { x, y } : undefined
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        if (!start.current) return
        const x = clientX - start.current.x
        const isAcross = Math.abs(x) > 2 * Math.abs(clientY - start.current.y)
        setByPx(isAcross && Math.abs(x) > 12 ? x : 0)
      },
      onPointerUp: () => {
        if (byPx <= -MEANT_PX) swipe?.left()
        if (byPx >= MEANT_PX) swipe?.right()
        stop()
      },
      onPointerCancel: stop,
    },
  }
}

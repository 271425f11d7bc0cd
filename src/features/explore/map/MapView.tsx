import { useLayoutEffect, useRef, useState } from 'react'
import { useFontsReady } from '../useFontsReady'
import { MapCanvas, type StageSize } from './MapCanvas'

/** The map, once its stage and its face are known: nothing is drawn that would have to move. */
export default function MapView() {
  const stage = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<StageSize>()
  const areFontsReady = useFontsReady()

  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const measure = () => setSize({ widthPx: element.clientWidth, heightPx: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={stage} className="absolute inset-0">
      {size && size.widthPx > 0 && areFontsReady ? <MapCanvas size={size} /> : null}
    </div>
  )
}

import { type RefObject, useEffect, useState } from 'react'
import { useAppStore } from '@/state/store'
import { type CanvasColours, canvasColours } from './canvasColours'

const QUERIES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
]

/** The colours of the theme at a canvas, read again whenever they may have changed. */
export function useCanvasColours(canvas: RefObject<HTMLCanvasElement | null>) {
  const theme = useAppStore((state) => state.theme)
  const [read, setRead] = useState<{ theme: string; colours: CanvasColours }>()
  useEffect(() => {
    const readNow = () => {
      if (canvas.current) setRead({ theme, colours: canvasColours(canvas.current) })
    }
    readNow()
    const queries = QUERIES.map((query) => window.matchMedia(query))
    queries.forEach((query) => query.addEventListener('change', readNow))
    return () => queries.forEach((query) => query.removeEventListener('change', readNow))
  }, [canvas, theme])
  return read?.colours
}

import { useLayoutEffect } from 'react'
import { useAppStore } from '@/state/store'

/** Tells the style sheet what the person chose, by attributes of the page; the usual needs none. */
export function usePreferences() {
  const theme = useAppStore((state) => state.theme)
  const textSize = useAppStore((state) => state.textSize)
  const motion = useAppStore((state) => state.motion)
  const density = useAppStore((state) => state.density)
  useLayoutEffect(() => setMark('theme', theme, 'system'), [theme])
  useLayoutEffect(() => setMark('textSize', textSize, '100'), [textSize])
  useLayoutEffect(() => setMark('motion', motion, 'system'), [motion])
  useLayoutEffect(() => setMark('density', density, 'comfortable'), [density])
}

function setMark(name: string, chosen: string, usual: string) {
  const marks = document.documentElement.dataset
  if (chosen === usual) delete marks[name]
  else marks[name] = chosen
}

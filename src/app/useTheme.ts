import { useLayoutEffect } from 'react'
import { useAppStore } from '@/state/store'

/** Tells the style sheet which colours the person chose; none for the system's own. */
export function useTheme() {
  const theme = useAppStore((state) => state.theme)
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}

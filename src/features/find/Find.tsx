import { useEffect } from 'react'
import { rememberPlaces } from '@/state/rememberPlaces'
import { useAppStore } from '@/state/store'
import { LazyView } from '@/ui/LazyView'
import { useCommandKeys } from './useCommandKeys'

const loadPalette = () => import('./FindDialog')
const loadHelp = () => import('./HelpDialog')

/** The keys of the app, and what they open: the palette and the help, each when first needed. */
export function Find() {
  const findMode = useAppStore((state) => state.findMode)
  const isHelpOpen = useAppStore((state) => state.isHelpOpen)
  useCommandKeys()
  useEffect(() => rememberPlaces(), [])
  if (findMode) {
    return <LazyView load={loadPalette} what="Find" file="FindDialog" props={{ mode: findMode }} />
  }
  if (!isHelpOpen) return null
  return <LazyView load={loadHelp} what="The help" file="HelpDialog" props={{}} />
}

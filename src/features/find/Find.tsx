import { useEffect } from 'react'
import { rememberPlaces } from '@/state/rememberPlaces'
import { useAppStore } from '@/state/store'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { LazyView } from '@/ui/LazyView'
import { useCommandKeys } from './useCommandKeys'

const loadPalette = () => import('./FindDialog')
const loadHelp = () => import('./HelpDialog')

const closeFind = () => useAppStore.getState().setFindMode(undefined)
const closeHelp = () => useAppStore.getState().setHelpOpen(false)

/** The keys of the app, and what they open: the palette and the help, each when first needed. */
export function Find() {
  const findMode = useAppStore((state) => state.findMode)
  const isHelpOpen = useAppStore((state) => state.isHelpOpen)
  useCommandKeys()
  useEffect(() => rememberPlaces(), [])
  if (findMode) {
    return (
      <FailureBoundary what="Find" onClose={closeFind}>
        <LazyView
          load={loadPalette}
          what="Find"
          file="FindDialog"
          props={{ mode: findMode }}
          onClose={closeFind}
        />
      </FailureBoundary>
    )
  }
  if (!isHelpOpen) return null
  return (
    <FailureBoundary what="The help" onClose={closeHelp}>
      <LazyView load={loadHelp} what="The help" file="HelpDialog" props={{}} onClose={closeHelp} />
    </FailureBoundary>
  )
}

import { useEffect } from 'react'
import { ExplorePage } from '@/features/explore/ExplorePage'
import { TourOffer } from '@/features/explore/ten-minutes/TourOffer'
import { Find } from '@/features/find/Find'
import { OwnFiles } from '@/features/library/OwnFiles'
import { KeptAlarm } from '@/features/settings/KeptAlarm'
import { Settings } from '@/features/settings/Settings'
import { onAddressChange } from '@/platform/address'
import { flagship } from '@/platform/bundledSchemas'
import { openAddress } from '@/state/openAddress'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { LazyView } from '@/ui/LazyView'
import { Header } from './Header'
import { RoomBar } from './RoomLinks'
import { SchemaFailed } from './SchemaFailed'
import { useDocumentTitle } from './useDocumentTitle'
import { usePreferences } from './usePreferences'
import { WrongAddress } from './WrongAddress'

const loadLibrary = () => import('@/features/library/LibraryPage')

const LIBRARY_PROPS = { offer: <TourOffer schema={flagship.id} /> }

/** The shell: the header, and the room that the address names. */
export function App() {
  usePreferences()
  useDocumentTitle()
  useEffect(() => onAddressChange((address) => void openAddress(address)), [])
  return (
    <div className="flex h-dvh flex-col overflow-clip print:block print:h-auto print:overflow-visible">
      <Header />
      <KeptAlarm />
      <FailureBoundary>
        <Room />
      </FailureBoundary>
      <RoomBar />
      <FailureBoundary>
        <OwnFiles />
      </FailureBoundary>
      <FailureBoundary>
        <Settings />
      </FailureBoundary>
      <FailureBoundary>
        <Find />
      </FailureBoundary>
    </div>
  )
}

function Room() {
  const schema = useAppStore(selectSchema)
  const view = useAppStore(({ place }) => place?.view)
  const wrongPlace = useAppStore((state) => state.wrongPlace)
  const schemaFailure = useAppStore((state) => state.schemaFailure)
  const isInLibrary = useAppStore((state) => state.isInLibrary)
  if (isInLibrary) {
    return (
      <LazyView load={loadLibrary} what="The library" file="LibraryPage" props={LIBRARY_PROPS} />
    )
  }
  if (wrongPlace) return <WrongAddress wrongPlace={wrongPlace} />
  if (schemaFailure) return <SchemaFailed failure={schemaFailure} />
  return schema && view ? <ExplorePage schema={schema} view={view} /> : null
}

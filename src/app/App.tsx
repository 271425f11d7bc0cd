import { useEffect } from 'react'
import { ExplorePage } from '@/features/explore/ExplorePage'
import { FileReportDialog } from '@/features/library/FileReportDialog'
import { onAddressChange, readAddress } from '@/platform/address'
import { openAddress } from '@/state/openAddress'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { LoadFailed } from '@/ui/LoadFailed'
import { Header } from './Header'
import { RoomBoundary } from './RoomBoundary'
import { useDocumentTitle } from './useDocumentTitle'
import { useTheme } from './useTheme'
import { WrongAddress } from './WrongAddress'

/** The shell: the header, and the room that the address names. */
export function App() {
  useTheme()
  useDocumentTitle()
  useEffect(() => onAddressChange((address) => void openAddress(address)), [])
  return (
    <div className="flex h-dvh flex-col overflow-clip">
      <Header />
      <RoomBoundary>
        <Room />
      </RoomBoundary>
      <FileReportDialog />
    </div>
  )
}

function Room() {
  const schema = useAppStore(selectSchema)
  const view = useAppStore(({ place }) => place?.view)
  const wrongPlace = useAppStore((state) => state.wrongPlace)
  const schemaFailure = useAppStore((state) => state.schemaFailure)
  if (wrongPlace) return <WrongAddress wrongPlace={wrongPlace} />
  if (schemaFailure) {
    return (
      <main className="mx-auto w-full max-w-md px-4 pt-8">
        <LoadFailed
          what="The schema"
          failure={schemaFailure}
          onRetry={() => void openAddress(readAddress())}
        />
      </main>
    )
  }
  return schema && view ? <ExplorePage schema={schema} view={view} /> : null
}

import { type ComponentType, useSyncExternalStore } from 'react'
import type { Schema } from '@/domain/schema/schema'
import type { View } from '@/domain/place/place'
import { useAppStore } from '@/state/store'
import { isPhone, onPhoneChange } from '@/platform/screen'
import { LoadFailed } from '@/ui/LoadFailed'
import { useLazyComponent } from '@/ui/useLazyComponent'
import { DetailsPanel } from './details/DetailsPanel'
import { DetailsSheet } from './details/DetailsSheet'
import { EmergencyGate } from './EmergencyGate'
import { OutlineView } from './outline/OutlineView'
import { TreeToolbar } from './TreeToolbar'

const loadMap = () => import('./map/MapView')
const loadSources = () => import('./sources/SourcesView')

/** The main job: the tree, as a map or an outline, what must not wait, and the details. */
export function ExplorePage({ schema, view }: { schema: Schema; view: View }) {
  return (
    <>
      <EmergencyGate schema={schema} />
      <div className="relative flex min-h-0 flex-1 flex-col md:flex-row">
        <main className="relative min-h-0 min-w-0 flex-1">
          <Stage schema={schema} view={view} />
        </main>
        {view === 'sources' ? null : <SideDetails schema={schema} />}
      </div>
      <footer className="shrink-0 border-t border-hairline bg-surface py-1 text-center text-kicker text-ink-3 lg:hidden">
        For teaching, not for patient care
      </footer>
    </>
  )
}

function Stage({ schema, view }: { schema: Schema; view: View }) {
  switch (view) {
    case 'map':
      return <MapStage />
    case 'outline':
      return <OutlineStage schema={schema} />
    case 'sources':
      return <Later load={loadSources} what="The sources" file="SourcesView" props={{ schema }} />
  }
}

/** At the side of a wide screen, or in a sheet on a phone. */
function SideDetails({ schema }: { schema: Schema }) {
  const isOnPhone = useSyncExternalStore(onPhoneChange, isPhone)
  const isPanelOpen = useAppStore((state) => state.isPanelOpen)
  if (isOnPhone) return <DetailsSheet schema={schema} />
  return isPanelOpen ? <DetailsPanel schema={schema} /> : null
}

function MapStage() {
  return (
    <>
      {/* React Flow and the map come in a part of their own, which a phone never asks for. */}
      <Later load={loadMap} what="The map" file="MapView" props={{}} />
      <div className="absolute bottom-3 left-3">
        <TreeToolbar />
      </div>
    </>
  )
}

type LaterProps<Props> = {
  load: () => Promise<{ default: ComponentType<Props> }>
  what: string
  file: string
  props: Props
}

/** A view that comes in a part of its own when it is first needed. */
function Later<Props extends object>({ load, what, file, props }: LaterProps<Props>) {
  const { lazy, retry } = useLazyComponent(load)
  switch (lazy.status) {
    case 'coming':
      return null
    case 'here':
      return <lazy.Component {...props} />
    case 'failed':
      return (
        <div className="mx-auto max-w-md px-4 pt-8">
          <LoadFailed
            what={what}
            failure={{ file, reason: 'there is no connection to the server' }}
            onRetry={retry}
          />
        </div>
      )
  }
}

function OutlineStage({ schema }: { schema: Schema }) {
  return (
    <div className="absolute inset-0 flex flex-col">
      <div className="mx-auto w-full max-w-[46rem] shrink-0 overflow-x-auto px-3 pt-2.5 pb-1.5 md:px-4">
        <TreeToolbar />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <OutlineView schema={schema} />
      </div>
    </div>
  )
}

import { useSyncExternalStore } from 'react'
import type { Schema } from '@/domain/schema/schema'
import { textDirection } from '@/domain/schema/textDirection'
import { type View, WITH_DETAILS } from '@/domain/place/place'
import { useAppStore } from '@/state/store'
import { isPhone, onPhoneChange } from '@/platform/screen'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { LazyView } from '@/ui/LazyView'
import { DetailsPanel } from './details/DetailsPanel'
import { DetailsSheet } from './details/DetailsSheet'
import { EmergencyGate } from './EmergencyGate'
import { OutlineView } from './outline/OutlineView'
import { QuestionLink } from './QuestionLink'
import { PrintedMapLayer } from './print/PrintedMapLayer'
import { FindingsOnTree } from './standings/FindingsOnTree'
import { TourOffer } from './ten-minutes/TourOffer'
import { TourBarLater } from './ten-minutes/TourBarLater'
import { TreeToolbar } from './TreeToolbar'

/** Each view that is not there from the start comes in a part of its own. */
const LATER = {
  step: { load: () => import('./step/StepView'), what: 'The step view', file: 'StepView' },
  table: { load: () => import('./table/TableView'), what: 'The table', file: 'TableView' },
  compare: {
    load: () => import('./compare/CompareView'),
    what: 'The comparison',
    file: 'CompareView',
  },
  localise: {
    load: () => import('./localise/LocaliseView'),
    what: 'Localise',
    file: 'LocaliseView',
  },
  'hidden-lesion': {
    load: () => import('./hidden-lesion/HiddenLesionView'),
    what: 'Hidden lesion',
    file: 'HiddenLesionView',
  },
  cases: { load: () => import('./cases/CasesView'), what: 'The cases', file: 'CasesView' },
  recall: { load: () => import('./recall/RecallView'), what: 'Recall', file: 'RecallView' },
  'ten-minutes': {
    load: () => import('./ten-minutes/TenMinutesView'),
    what: 'The first ten minutes',
    file: 'TenMinutesView',
  },
  sources: {
    load: () => import('./sources/SourcesView'),
    what: 'The sources',
    file: 'SourcesView',
  },
  'print-map': { load: () => import('./print/PrintMap'), what: 'The map', file: 'PrintMap' },
  'print-examination': {
    load: () => import('./print/PrintExamination'),
    what: 'The examination',
    file: 'PrintExamination',
  },
  'print-handout': {
    load: () => import('./print/PrintHandout'),
    what: 'The hand-out',
    file: 'PrintHandout',
  },
  'print-case': { load: () => import('./print/PrintCase'), what: 'The case', file: 'PrintCase' },
} as const

const loadMap = () => import('./map/MapView')

/** The main job: the tree, as a map or an outline, what must not wait, and the details. */
export function ExplorePage({ schema, view }: { schema: Schema; view: View }) {
  return (
    <FindingsOnTree
      schema={schema}
      view={view}
      above={
        <>
          <FailureBoundary what="What must not wait" isSmall>
            <EmergencyGate schema={schema} />
          </FailureBoundary>
          <FailureBoundary what="The first ten minutes" isSmall>
            <TourBarLater schema={schema} />
          </FailureBoundary>
        </>
      }
    >
      <div className="relative flex min-h-0 flex-1 flex-col md:flex-row print:block">
        <main
          lang={schema.language}
          dir={textDirection(schema.language)}
          className="@container/stage relative min-h-0 min-w-0 flex-1"
        >
          {/* A view that fails leaves the others as they are. */}
          <FailureBoundary key={view} what="This view">
            <Stage schema={schema} view={view} />
          </FailureBoundary>
        </main>
        <FailureBoundary what="The details panel" isSmall>
          {WITH_DETAILS.has(view) ? <SideDetails schema={schema} view={view} /> : null}
        </FailureBoundary>
      </div>
      <FailureBoundary what="The map on paper" isSmall>
        {view === 'map' ? <PrintedMapLayer schema={schema} /> : null}
      </FailureBoundary>
      <footer className="shrink-0 border-t border-hairline bg-surface py-1 text-center text-kicker text-ink-3 lg:hidden print:hidden">
        For teaching, not for patient care
      </footer>
    </FindingsOnTree>
  )
}

function Stage({ schema, view }: { schema: Schema; view: View }) {
  if (view === 'map') return <MapStage />
  if (view === 'outline') return <OutlineStage schema={schema} />
  return <LazyView key={view} {...LATER[view]} props={{ schema }} />
}

/** At the side of a wide screen, or in a sheet on a phone. */
function SideDetails({ schema, view }: { schema: Schema; view: View }) {
  const isOnPhone = useSyncExternalStore(onPhoneChange, isPhone)
  const isPanelOpen = useAppStore((state) => state.isPanelOpen)
  // On a phone the cards of the table say it all, and lead to the outline.
  if (isOnPhone) return view === 'table' ? null : <DetailsSheet schema={schema} />
  return isPanelOpen ? <DetailsPanel schema={schema} /> : null
}

function MapStage() {
  return (
    // React Flow and the map come in a part of their own, which a phone never asks for.
    <LazyView load={loadMap} what="The map" file="MapView" props={{}} />
  )
}

function OutlineStage({ schema }: { schema: Schema }) {
  return (
    <div className="absolute inset-0 flex flex-col print:static print:block">
      <div className="mx-auto w-full max-w-[46rem] flex shrink-0 flex-wrap gap-2 px-3 pt-2.5 pb-1.5 md:px-4 print:hidden">
        <TreeToolbar />
        <QuestionLink schema={schema} />
        {/* On a wide screen it stands beside the tree. */}
        <TourOffer schema={schema.id} className="w-full md:hidden" isSlim />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto print:overflow-visible">
        <OutlineView schema={schema} />
      </div>
    </div>
  )
}

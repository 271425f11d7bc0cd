import { useSyncExternalStore } from 'react'
import { untoldTree } from '@/domain/cases/untoldTree'
import type { Schema } from '@/domain/schema/schema'
import { isPhone, onPhoneChange } from '@/platform/screen'
import { toggleCasePart } from '@/state/cases'
import { Button } from '@/ui/Button'
import { LazyView } from '@/ui/LazyView'
import { OutlineView } from '../outline/OutlineView'

const loadMap = () => import('../map/MapView')

/** The tree that walks along: the map beside the story, or on a phone the outline in its place. */
export function CaseTree({ schema }: { schema: Schema }) {
  const isOnPhone = useSyncExternalStore(onPhoneChange, isPhone)
  return (
    <section aria-label="Tree" className="case-tree min-h-0 min-w-0 flex-1 flex-col">
      <div className="@container/stage relative min-h-0 flex-1">
        {isOnPhone ? (
          <div className="absolute inset-0 overflow-y-auto pt-2">
            <OutlineView schema={untoldTree(schema)} />
          </div>
        ) : (
          <LazyView load={loadMap} what="The map" file="MapView" props={{}} />
        )}
      </div>
      <div className="case-switch shrink-0 justify-end border-t border-hairline bg-surface px-3 py-2">
        <Button look="strong" className="min-h-11 px-5" onClick={toggleCasePart}>
          Back to the story
        </Button>
      </div>
    </section>
  )
}

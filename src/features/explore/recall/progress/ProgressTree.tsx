import { useSyncExternalStore } from 'react'
import type { Schema } from '@/domain/schema/schema'
import { isPhone, onPhoneChange } from '@/platform/screen'
import { LazyView } from '@/ui/LazyView'
import { OutlineView } from '../../outline/OutlineView'

const loadMap = () => import('../../map/MapView')

/** The tree itself: the map, or on a phone the outline. */
export function ProgressTree({ schema }: { schema: Schema }) {
  const isOnPhone = useSyncExternalStore(onPhoneChange, isPhone)
  if (isOnPhone) {
    return (
      <div className="border-t border-hairline pt-2">
        <OutlineView schema={schema} />
      </div>
    )
  }
  return (
    <div className="relative min-h-0 min-w-0 flex-1">
      <LazyView load={loadMap} what="The map" file="MapView" props={{}} />
    </div>
  )
}

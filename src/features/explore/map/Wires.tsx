import { ViewportPortal } from '@xyflow/react'
import type { NodeId } from '@/domain/schema/schema'
import { wayTo } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import type { MapModel } from './mapModel'
import { wirePath } from './wires'

type WiresProps = { model: MapModel; wired: readonly NodeId[] }

/** The wires near the stage as one path, and in ink the way to the chosen card. */
export function Wires({ model: { schema, layout, orientation }, wired }: WiresProps) {
  const chosen = useAppStore(({ place }) => place?.node)
  const near = wirePath(schema, layout, wired, orientation)
  const way = wirePath(schema, layout, wayTo(schema, chosen), orientation)
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 -z-10 overflow-visible"
        width="1"
        height="1"
        aria-hidden="true"
      >
        <path
          key={layout.size}
          className="map-appear text-wire"
          d={near}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {/* Above the grey ones, so that the way is never crossed out. */}
        <path
          className="text-ink"
          d={way}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinejoin="round"
        />
      </svg>
    </ViewportPortal>
  )
}

import { memo } from 'react'
import { type PlacedWire, SHARE_PX } from '@/domain/localisation/wiring/placeWires'
import type { Share, Wire } from '@/domain/localisation/wiring/wiring'

type WireLinesProps = {
  wires: readonly PlacedWire[]
  lit: ReadonlyMap<Wire, Share>
  isChosen: boolean
}

/** All wires, and above them those that are lit, as thick as the share that they carry. */
export function WireLines({ wires, lit, isChosen }: WireLinesProps) {
  const shares = new Map([...lit].map(([{ from, to }, share]) => [`${from} ${to}`, share]))
  return (
    <g aria-hidden="true" data-faded={isChosen || undefined} className="wiring-wires">
      <AllWires wires={wires} />
      {wires.map((wire) => {
        const share = shares.get(`${wire.from} ${wire.to}`)
        if (share === undefined) return null
        const widthPx = Math.max(SHARE_PX[share], share === 'main' ? wire.widthPx : 0) + 0.4
        return (
          <path
            key={`${wire.from} ${wire.to}`}
            className="wiring-lit"
            d={wire.path}
            strokeWidth={widthPx}
            strokeDasharray={dashes(share)}
          />
        )
      })}
    </g>
  )
}

const AllWires = memo(function AllWires({ wires }: { wires: readonly PlacedWire[] }) {
  return wires.map(({ from, to, path, share, widthPx }) => (
    <path
      key={`${from} ${to}`}
      className="wiring-wire"
      d={path}
      strokeWidth={widthPx}
      strokeDasharray={dashes(share)}
    />
  ))
})

function dashes(share: Share): string | undefined {
  return share === 'variable' ? '5 4' : undefined
}

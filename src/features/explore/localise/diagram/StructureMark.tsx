import type { StructureFound } from '@/domain/localisation/wiring/foundOnWiring'
import type { StructureKind } from '@/domain/localisation/wiring/wiring'

const SHAPES: Record<StructureKind, string> = {
  muscle: 'M-8 0C-4.5-6.8 4.5-6.8 8 0 4.5 6.8-4.5 6.8-8 0Z',
  skin: 'M-5.6-5.6H5.6V5.6H-5.6Z',
  reflex: 'M0-6.6 7 5.6H-7Z',
}

const SIGNS: Record<StructureFound['state'], string> = {
  lost: 'M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6',
  kept: 'M-3 .2-.8 2.4 3.2-2.2',
  mixed: 'M-3.4 0H3.4',
}

type StructureMarkProps = {
  kind: StructureKind
  state?: StructureFound['state'] | undefined
  isTaken?: boolean
  x: number
  y: number
}

/** The shape says what it is; crossed is lost, ticked is kept, and filled is taken by the lesion. */
export function StructureMark({ kind, state, isTaken = false, x, y }: StructureMarkProps) {
  return (
    <g
      className="wiring-mark"
      data-state={state}
      data-taken={isTaken || undefined}
      transform={`translate(${x} ${y})`}
    >
      <path className="wiring-shape" d={SHAPES[kind]} />
      {state ? <path className="wiring-sign" d={SIGNS[state]} /> : null}
    </g>
  )
}

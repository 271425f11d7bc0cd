import type { SVGProps } from 'react'
import type { StructureFound } from '@/domain/localisation/wiring/foundOnWiring'
import { MARK_PX, type PlacedRow, STRUCTURE_LINE_PX } from '@/domain/localisation/wiring/sizes'
import { StructureMark } from './StructureMark'
import type { WiringMarks } from './wiringMarks'
import { STATE_WORDS } from './wiringWords'

type StructureRowProps = { row: PlacedRow; marks: WiringMarks; stop: SVGProps<SVGGElement> }

/** A muscle, a skin area or a reflex, with what was found of it and whether it is taken. */
export function StructureRow({ row, marks, stop }: StructureRowProps) {
  const { key, kind, x, y, width, height, lines } = row
  const found = marks.found.structures.get(key)
  const isTaken = marks.lesion?.taken.has(key) ?? false
  const frame = { x: x - 2, y: y - height / 2 + 0.5, width: width + 4, height: height - 1, rx: 5 }
  return (
    <g
      {...stop}
      className="wiring-stop"
      data-taken={isTaken || undefined}
      data-lit={marks.onLit?.has(key) || undefined}
    >
      <rect className="wiring-ring wiring-row" {...frame} />
      <StructureMark kind={kind} state={found?.state} isTaken={isTaken} x={x + 8} y={y} />
      {lines.map((line, index) => (
        <text
          key={index}
          className="wiring-structure"
          x={x + MARK_PX}
          y={y + (index - (lines.length - 1) / 2) * STRUCTURE_LINE_PX + 4.2}
        >
          {line}
          {found && index === lines.length - 1 ? <StateWord state={found.state} /> : null}
        </text>
      ))}
    </g>
  )
}

function StateWord({ state }: Pick<StructureFound, 'state'>) {
  return (
    <tspan className={state === 'kept' ? 'wiring-kept' : 'wiring-lost'} dx="6">
      {STATE_WORDS[state]}
    </tspan>
  )
}

import type { Drawing } from '@/domain/schema/details'
import type { Found } from '@/domain/localisation/found'
import { Drawn } from '@/ui/LineDrawing'
import { type SkinArea, type State, stateOf } from './bodyModel'
import type { AreaShape, Layer, SkinMap } from './skinMap'

/** What is known of the skin, and what a press on it does. */
export type SkinMarks = {
  layer: Layer
  areas: readonly SkinArea[]
  found: Found
  /** The territories that a chosen lesion takes. */
  taken: ReadonlySet<string> | undefined
  /** The territory that the pointer or the focus is on. */
  near: string | undefined
  onNear: (territory: string | undefined) => void
  onPress: (area: SkinArea) => void
}

type SkinViewProps = { map: SkinMap; drawing: Drawing | undefined; name: string; marks: SkinMarks }

/** The limb from one side. The list beside it has the same areas for the keyboard. */
export function SkinView({ map, drawing, name, marks }: SkinViewProps) {
  const { frame, under, over, areas, letters } = map
  const shown = areas.filter(({ layer }) => layer === marks.layer)
  return (
    <figure className="min-w-0">
      <svg
        role="img"
        aria-label={drawing?.alt ?? name}
        className="drawing skin-plate"
        viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
      >
        {under.map((shape, index) => (
          <Drawn key={index} shape={shape} />
        ))}
        {shown.map((area) => (
          <Area key={area.territory} area={area} marks={marks} />
        ))}
        <g className="pointer-events-none">
          {over.map((shape, index) => (
            <Drawn key={index} shape={shape} />
          ))}
          {shown.map((area) => (
            <Mark key={area.territory} area={area} marks={marks} letters={letters} />
          ))}
        </g>
      </svg>
      <figcaption className="pt-1 text-center text-small text-ink-2">{name}</figcaption>
    </figure>
  )
}

type AreaProps = { area: AreaShape; marks: SkinMarks }

function Area({ area: { territory, path }, marks }: AreaProps) {
  const area = marks.areas.find(({ id }) => id === territory)
  if (!area) return null
  const state = stateOf(area.tested, marks.found)
  const isPressable = area.asked.length > 0
  return (
    <path
      d={path}
      className={classOf(marks, territory, state)}
      data-pressable={isPressable || undefined}
      fill={FILLS[state]}
      onClick={isPressable ? () => marks.onPress(area) : undefined}
      onPointerEnter={() => marks.onNear(territory)}
      onPointerLeave={() => marks.onNear(undefined)}
    />
  )
}

const FILLS: Readonly<Record<State, string>> = {
  untested: 'transparent',
  lost: 'url(#numb-skin)',
  mixed: 'url(#part-numb-skin)',
  kept: 'var(--kept-skin)',
}

function classOf({ layer, taken, near }: SkinMarks, id: string, state: State): string {
  const isTaken = taken?.has(id) ? 'area-taken' : ''
  return `area area-${layer} area-${state} ${isTaken} ${near === id ? 'area-near' : ''}`
}

type MarkProps = AreaProps & { letters: number }

function Mark({ area: { territory, mark }, marks, letters }: MarkProps) {
  const index = marks.areas.findIndex(({ id }) => id === territory)
  const area = marks.areas[index]
  if (!mark || !area) return null
  const { at, from } = mark
  const isKept = stateOf(area.tested, marks.found) === 'kept'
  return (
    <>
      {from ? <line className="leader" x1={at[0]} y1={at[1]} x2={from[0]} y2={from[1]} /> : null}
      <text
        className={`area-number ${marks.near === territory ? 'area-number-near' : ''}`}
        x={at[0]}
        y={at[1] + letters * 0.36}
        textAnchor="middle"
        fontSize={letters}
        strokeWidth={letters * 0.3}
        paintOrder="stroke"
      >
        {index + 1}
        {isKept ? '✓' : null}
      </text>
    </>
  )
}

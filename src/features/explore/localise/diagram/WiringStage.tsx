import { useRef, useState } from 'react'
import type { WiringLayout } from '@/domain/localisation/wiring/layoutWiring'
import type { Wiring, WiringKey } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { IconButton } from '@/ui/Button'
import { SegmentBox } from './SegmentBox'
import { StructureRow } from './StructureRow'
import { useDragToScroll } from './useDragToScroll'
import { useStartInView } from './useStartInView'
import { useWiringKeys } from './useWiringKeys'
import { useWiringZoom, type WiringZoom } from './useWiringZoom'
import { WireLines } from './WireLines'
import type { Choice, WiringMarks } from './wiringMarks'
import { WiringNote } from './WiringNote'
import { segmentParts, structureParts } from './wiringWords'

type WiringStageProps = {
  anatomy: Anatomy
  wiring: Wiring
  layout: WiringLayout
  knowledge: SchemaKnowledge
  choice: Choice | undefined
  marks: WiringMarks
  onChoose: (choice: Choice | undefined) => void
}

const BAND_WORDS = {
  roots: 'Roots',
  plexus: 'Plexus',
  nerves: 'Nerves, branches and places',
  structures: 'Muscles, skin, reflexes',
} as const

/** The drawing in a box that scrolls: one tab stop, from which arrows lead along the wires. */
export function WiringStage(props: WiringStageProps) {
  const { anatomy, layout, choice, marks, onChoose } = props
  const scroller = useRef<HTMLDivElement>(null)
  const zoom = useWiringZoom(scroller, layout)
  const drag = useDragToScroll()
  const [pointed, setPointed] = useState<WiringKey>()
  const parts = partsOfAll(props)
  const keys = useWiringKeys({ ...props, zoom })
  useStartInView({ layout, marks, zoom, scroller })

  const stop = (key: WiringKey) => ({
    ...keys.stop(key),
    role: 'button',
    'aria-label': parts.get(key)?.join(', '),
    'aria-pressed': isChosen(choice, marks, key),
    'data-faded': (marks.onLit !== undefined && !marks.onLit.has(key)) || undefined,
    onClick: () => onChoose(nextChoice(choice, key)),
    onPointerEnter: () => setPointed(key),
    onPointerLeave: () => setPointed(undefined),
    onFocus: () => setPointed(key),
    onBlur: () => setPointed(undefined),
  })

  return (
    <div className="relative min-h-0 flex-1 border-y border-hairline">
      <div ref={scroller} className="wiring-scroll" {...drag}>
        <svg
          role="group"
          aria-label="Wiring diagram: arrows move along the wires, Enter shows a lesion"
          direction="ltr"
          className="wiring"
          width={layout.width * zoom.scale}
          height={layout.height * zoom.scale}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          {...keys.group}
        >
          {layout.bands.map(({ band, x }) => (
            <text key={band} x={x} y={18} aria-hidden="true" className="wiring-band">
              {BAND_WORDS[band]}
            </text>
          ))}
          <WireLines wires={layout.wires} lit={marks.lit} isChosen={choice !== undefined} />
          {layout.boxes.map((box) => (
            <SegmentBox key={box.key} box={box} marks={marks} stop={stop(box.key)} />
          ))}
          {layout.rows.map((row) => (
            <StructureRow key={row.key} row={row} marks={marks} stop={stop(row.key)} />
          ))}
        </svg>
      </div>
      <WiringNote anatomy={anatomy} of={pointed} parts={parts} />
      <ZoomButtons zoom={zoom} />
    </div>
  )
}

function partsOfAll({ anatomy, wiring, knowledge, marks }: WiringStageProps) {
  const known = { anatomy, findings: knowledge.findings }
  return new Map<WiringKey, readonly string[]>([
    ...wiring.segments.map((segment): [WiringKey, string[]] => [
      segment.key,
      segmentParts(anatomy, wiring, segment, marks),
    ]),
    ...wiring.structures.map((structure): [WiringKey, string[]] => [
      structure.key,
      structureParts(known, structure, marks),
    ]),
  ])
}

function isChosen(choice: Choice | undefined, { lesion }: WiringMarks, key: WiringKey): boolean {
  if (choice?.kind === 'structure') return choice.key === key
  return lesion?.segments.has(key) ?? false
}

/** Chosen once more, it is chosen no longer. */
function nextChoice(choice: Choice | undefined, key: WiringKey): Choice | undefined {
  if (!key.startsWith('segment:')) {
    return choice?.kind === 'structure' && choice.key === key
      ? undefined
      : { kind: 'structure', key }
  }
  const id = key.slice('segment:'.length)
  return choice?.kind === 'segment' && choice.id === id ? undefined : { kind: 'segment', id }
}

function ZoomButtons({ zoom }: { zoom: WiringZoom }) {
  return (
    <div
      role="group"
      aria-label="Size of the diagram"
      className="absolute right-3 bottom-3 flex rounded-xl border border-hairline bg-surface p-0.5 shadow-card print:hidden"
    >
      <IconButton icon="minus" label="Zoom out" onClick={zoom.zoomOut} />
      <IconButton icon="plus" label="Zoom in" onClick={zoom.zoomIn} />
      <IconButton icon="fit" label="Fit all of the diagram" onClick={zoom.fit} />
    </div>
  )
}

import type { SVGProps } from 'react'
import { type PlacedBox, SEGMENT_LINE_PX } from '@/domain/localisation/wiring/sizes'
import { ExplainsMark } from './ExplainsMark'
import type { WiringMarks } from './wiringMarks'

type SegmentBoxProps = { box: PlacedBox; marks: WiringMarks; stop: SVGProps<SVGGElement> }

/** A root, a nerve or a place; the name of a place stands upright, for nerves pass through it. */
export function SegmentBox({ box, marks, stop }: SegmentBoxProps) {
  const { key, kind, x, y, width, height, lines } = box
  const turn = kind === 'place' ? ' rotate(-90)' : ''
  return (
    <g
      {...stop}
      className="wiring-stop"
      data-kind={kind}
      data-explains={marks.explains.get(key)?.amount}
      data-hurt={marks.lesion?.segments.has(key) || undefined}
      data-lit={marks.onLit?.has(key) || undefined}
    >
      <rect className="wiring-ring" {...grown(box)} rx={kind === 'root' ? height / 2 + 3 : 9} />
      <rect
        className="wiring-box"
        {...{ x, y, width, height }}
        rx={kind === 'root' ? height / 2 : kind === 'place' ? 3 : 6}
      />
      <g transform={`translate(${x + width / 2} ${y + height / 2})${turn}`}>
        {lines.map((line, index) => (
          <text
            key={index}
            className="wiring-segment"
            y={(index - (lines.length - 1) / 2) * SEGMENT_LINE_PX + 4}
          >
            {line}
          </text>
        ))}
      </g>
      <BoxMarks box={box} marks={marks} />
    </g>
  )
}

/** Whether it is a site of the schema, and how far it explains what was lost. */
function BoxMarks({ box: { key, x, y, width }, marks }: Pick<SegmentBoxProps, 'box' | 'marks'>) {
  const { amount = 'none' } = marks.explains.get(key) ?? {}
  return (
    <>
      {marks.sites.has(key) ? (
        <path className="wiring-site" d={`M${x + 1} ${y - 4}l5 5-5 5-5-5Z`} />
      ) : null}
      {amount === 'none' ? null : <ExplainsMark amount={amount} x={x + width - 2} y={y + 1} />}
    </>
  )
}

function grown({ x, y, width, height }: PlacedBox) {
  return { x: x - 3, y: y - 3, width: width + 6, height: height + 6 }
}

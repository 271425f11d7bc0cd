import type { DrawingLabel } from '@/domain/schema/details'
import type { DrawingLines, Shape } from '@/domain/schema/drawingLines'

/** Sizes of the words as a part of the width, so that they grow with the drawing. */
const LETTERS = 0.041
const HALO = 0.012
const RISE = 0.013

type LineDrawingProps = {
  /** What it shows, for whoever cannot see it. */
  alt: string
  lines: DrawingLines
  labels: readonly DrawingLabel[]
}

/** A line drawing in the colours of the theme, with its words on it. */
export function LineDrawing({ alt, lines, labels }: LineDrawingProps) {
  const { width, height, shapes } = lines
  return (
    <svg role="img" aria-label={alt} className="drawing" viewBox={`0 0 ${width} ${height}`}>
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
      {labels.map(({ text, x, y, anchor, to }) => (
        <g key={text}>
          {to ? (
            <line className="leader" x1={x} y1={y - width * RISE} x2={to[0]} y2={to[1]} />
          ) : null}
          <text
            className="label"
            x={x}
            y={y}
            textAnchor={anchor}
            fontSize={width * LETTERS}
            stroke="var(--surface)"
            strokeWidth={width * HALO}
            paintOrder="stroke"
          >
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** A shape with what is in it, by its role. */
export function Drawn({ shape: { tag: Tag, attributes, children } }: { shape: Shape }) {
  const { class: className, ...geometry } = attributes
  return (
    <Tag className={className} {...geometry}>
      {children?.map((child, index) => (
        <Drawn key={index} shape={child} />
      ))}
    </Tag>
  )
}

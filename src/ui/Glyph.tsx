import type { Hue, NodeKind } from '@/domain/schema/schema'

/** Each hue has a shape of its own, so that a level is known without colour. */
const SHAPES: Record<Hue, string> = {
  grey: 'M10 1.8 18.2 10 10 18.2 1.8 10Z',
  blue: 'M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6Z',
  amber: 'M10 2.4 18.4 17H1.6Z',
  green:
    'M5 2.8h10A2.2 2.2 0 0 1 17.2 5v10a2.2 2.2 0 0 1-2.2 2.2H5A2.2 2.2 0 0 1 2.8 15V5A2.2 2.2 0 0 1 5 2.8Z',
  plum: 'M6 5.4h8a4.6 4.6 0 0 1 0 9.2H6a4.6 4.6 0 0 1 0-9.2Z',
  rust: 'M10 1.6l7.4 4.2v8.4L10 18.4l-7.4-4.2V5.8Z',
  brown: 'M7 2.4h6V7h4.6v6H13v4.6H7V13H2.4V7H7Z',
  sky: 'M10 1l2.5 6.5L19 10l-6.5 2.5L10 19l-2.5-6.5L1 10l6.5-2.5Z',
}

/** How much of the shape is filled tells the kind: a question is empty, a diagnosis is full. */
const FILL: Record<NodeKind, number> = {
  problem: 0,
  question: 0,
  category: 0,
  site: 0.25,
  diagnosis: 1,
}

type GlyphProps = { hue: Hue; kind: NodeKind; className?: string }

/** The mark of a node: its shape and colour say the level, its filling says the kind. */
export function Glyph({ hue, kind, className }: GlyphProps) {
  return (
    <svg
      className={`size-5 ${className ?? ''}`}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      color={`var(--${hue})`}
    >
      <path
        d={SHAPES[hue]}
        fill="currentColor"
        fillOpacity={FILL[kind]}
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinejoin="round"
      />
      {kind === 'question' || kind === 'problem' ? (
        <circle cx="10" cy="10" r="1.6" fill="currentColor" />
      ) : null}
    </svg>
  )
}

import { type Miniature, MINIATURE } from '@/domain/library/miniature'

/** The shape of a schema's tree. What it shows is said in words beside it. */
export function MiniatureDrawing({ miniature }: { miniature: Miniature }) {
  return (
    <svg
      viewBox={`0 0 ${MINIATURE.width} ${MINIATURE.height}`}
      aria-hidden="true"
      className="block h-auto w-full"
    >
      {miniature.map(({ hue, wires, marks }) => (
        <g
          key={hue}
          color={`var(--${hue})`}
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
        >
          <path d={wires} strokeWidth="0.9" strokeOpacity="0.55" />
          <path d={marks} strokeWidth="3.4" />
        </g>
      ))}
    </svg>
  )
}

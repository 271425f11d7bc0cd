import { grownHalf } from './grownHalf'

/** How many of the three bars are full; a card that is learnt has half of one. */
const FULL = { new: 0, learning: 0.5, weak: 1, fair: 2, strong: 3 } as const

const HEIGHTS = [6, 10, 14] as const

type StrengthMarkProps = { strength: keyof typeof FULL; sizePx?: number }

/** Three rising bars, as full as something is remembered. The words beside it say the same. */
export function StrengthMark({ strength, sizePx = 16 }: StrengthMarkProps) {
  return (
    <svg
      style={{ width: grownHalf(sizePx), height: grownHalf(sizePx) }}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      className="shrink-0"
    >
      {HEIGHTS.map((height, index) => {
        const x = 2.5 + index * 5.5
        const part = Math.min(Math.max(FULL[strength] - index, 0), 1)
        return (
          <g key={height}>
            <rect
              x={x}
              y={17 - height}
              width="4"
              height={height}
              strokeDasharray={strength === 'new' ? '2 1.6' : undefined}
            />
            <rect
              x={x}
              y={17 - height * part}
              width="4"
              height={height * part}
              fill="currentColor"
              stroke="none"
            />
          </g>
        )
      })}
    </svg>
  )
}

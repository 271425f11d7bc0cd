import type { Feedback } from '@/domain/localisation/hiddenLesion/feedback'

const WIDTH = 420
const HEIGHT = 212
const EDGE = { left: 34, right: 10, top: 12, bottom: 42 }

type Line = { name: string; lefts: readonly number[]; look: string; dash?: string; mark: Mark }
type Mark = 'dot' | 'square' | 'none'

/** How many sites are left after each question: one's own, asked well, and at random. */
export function CoursePicture({ learned }: { learned: Feedback }) {
  const { course, well, atRandom, turnThatMattered } = learned
  const lines: Line[] = [
    { name: 'At random', lefts: atRandom, look: 'text-ink-3', dash: '2 5', mark: 'none' },
    { name: 'Asked well', lefts: leftsOf(well), look: 'text-accent', mark: 'square' },
    { name: 'Yours', lefts: leftsOf(course), look: 'text-ink', mark: 'dot' },
  ]
  const turns = Math.max(1, ...lines.map(({ lefts }) => lefts.length - 1))
  const most = Math.max(2, ...lines.flatMap(({ lefts }) => lefts))
  const x = (turn: number) => EDGE.left + ((WIDTH - EDGE.left - EDGE.right) * turn) / turns
  const y = (left: number) =>
    EDGE.top + ((HEIGHT - EDGE.top - EDGE.bottom) * (most - left)) / (most - 1)
  const turning = turnThatMattered === undefined ? undefined : turnThatMattered + 1
  return (
    <figure className="mt-3">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
        <span className="w-full">
          Sites in the running: the hidden one, and all that are level with it or ahead
        </span>
        {lines.toReversed().map((line) => (
          <span key={line.name} className="flex items-center gap-2">
            <svg viewBox="0 0 30 10" className={`h-2.5 w-7.5 ${line.look}`} aria-hidden="true">
              <path d="M1 5h28" {...strokeOf(line)} />
              <Marked mark={line.mark} x={15} y={5} />
            </svg>
            {line.name}
          </span>
        ))}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={pictureWords(learned)}
        className="mt-1 w-full"
      >
        <Axes most={most} turns={turns} x={x} y={y} />
        {lines.map((line) => (
          <DrawnLine key={line.name} line={line} x={x} y={y} />
        ))}
        {turning === undefined ? null : (
          <circle
            cx={x(turning)}
            cy={y(leftsOf(course)[turning] ?? 1)}
            r="8"
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.6"
          />
        )}
      </svg>
    </figure>
  )
}

type Scales = { x: (turn: number) => number; y: (left: number) => number }

function DrawnLine({ line, x, y }: Scales & { line: Line }) {
  const { lefts, look, mark } = line
  const points = lefts.map((left, turn) => `${x(turn)} ${y(left)}`)
  return (
    <g className={look}>
      <path d={`M${points.join('L')}`} {...strokeOf(line)} />
      {lefts.map((left, turn) => (
        <Marked key={turn} mark={mark} x={x(turn)} y={y(left)} />
      ))}
    </g>
  )
}

function leftsOf({ start, turns }: Feedback['course']): number[] {
  return [start, ...turns.map(({ left }) => left)]
}

function strokeOf({ dash, mark }: Line) {
  return {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: mark === 'dot' ? 2.6 : 2,
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
    strokeDasharray: dash,
  } as const
}

function Marked({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  if (mark === 'none') return null
  if (mark === 'dot') return <circle cx={x} cy={y} r="3.6" fill="currentColor" />
  return (
    <rect
      x={x - 3.4}
      y={y - 3.4}
      width="6.8"
      height="6.8"
      fill="var(--paper)"
      stroke="currentColor"
      strokeWidth="1.8"
    />
  )
}

type AxesProps = Scales & { most: number; turns: number }

function Axes({ most, turns, x, y }: AxesProps) {
  const middle = Math.round((most + 1) / 2)
  const steps = Array.from({ length: turns + 1 }, (_, turn) => turn)
  return (
    <g fontSize="13" fill="var(--ink-2)">
      {[...new Set([1, middle, most])].map((left) => (
        <g key={left}>
          <path d={`M${EDGE.left} ${y(left)}H${WIDTH - EDGE.right}`} stroke="var(--hairline)" />
          <text x={EDGE.left - 8} y={y(left) + 4} textAnchor="end">
            {left}
          </text>
        </g>
      ))}
      {steps.map((turn) => (
        <text key={turn} x={x(turn)} y={HEIGHT - EDGE.bottom + 18} textAnchor="middle">
          {turn}
        </text>
      ))}
      <text x={WIDTH - EDGE.right} y={HEIGHT - 7} textAnchor="end">
        questions
      </text>
    </g>
  )
}

const listed = (lefts: readonly number[]) => lefts.map((left) => Number(left.toFixed(1))).join(', ')

function pictureWords({ course, well, atRandom }: Feedback): string {
  return `Sites left after each question. Yours: ${listed(leftsOf(course))}. Asked well: ${listed(leftsOf(well))}. At random: ${listed(atRandom)}.`
}

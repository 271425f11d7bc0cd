import type { Found } from '@/domain/localisation/found'
import type { Anatomy } from '@/domain/schema/anatomy'
import { type ReflexRow, rootName, type State, stateOf } from './bodyModel'

type ReflexArcsProps = {
  anatomy: Anatomy
  rows: readonly ReflexRow[]
  found: Found
  taken: ReadonlySet<string> | undefined
}

/** Where the cord stands, and where the arcs end at the names, in parts of the width. */
const CORD = 30
const END = 100

/**
 * The cord with its roots, and from the main roots of each reflex an arc out and back.
 *
 * It is stretched to the height of the rows beside it, so that each arc ends at its name.
 */
export function ReflexArcs({ anatomy, rows, found, taken }: ReflexArcsProps) {
  const levels = levelsOf(anatomy, rows)
  return (
    <div className="relative" aria-hidden="true">
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="reflex-arcs absolute inset-0 size-full"
      >
        <line className="cord" x1={CORD} y1="0" x2={CORD} y2="100" />
        {rows.map((row, index) => {
          const y = ((index + 0.5) / rows.length) * 100
          const state = row.finding === undefined ? 'untested' : stateOf([row.finding], found)
          return rootsOf(row).map((root) => (
            <path
              key={`${row.id} ${row.finding} ${root}`}
              d={arc(levels.get(root) ?? y, y)}
              className={`arc arc-${state} ${taken?.has(row.id) ? 'arc-taken' : ''}`}
              strokeDasharray={DASHES[state]}
            />
          ))
        })}
      </svg>
      {[...levels].map(([root, y]) => (
        <span key={root} className="reflex-root" style={{ top: `${y}%` }}>
          {rootName(anatomy, { root, share: 'main' })}
        </span>
      ))}
    </div>
  )
}

const DASHES: Readonly<Record<State, string | undefined>> = {
  untested: undefined,
  lost: '3 4',
  mixed: '6 4',
  kept: undefined,
}

/** The roots of the arcs, from above, evenly along the cord. */
function levelsOf(anatomy: Anatomy, rows: readonly ReflexRow[]): Map<string, number> {
  const used = new Set(rows.flatMap(rootsOf))
  const known = Object.keys(anatomy.segments).filter((id) => used.has(id))
  return new Map(known.map((root, index) => [root, ((index + 0.5) / known.length) * 100]))
}

function rootsOf({ reflex: { roots } }: ReflexRow): string[] {
  const main = roots.filter(({ share }) => share === 'main')
  return (main.length > 0 ? main : roots).map(({ root }) => root)
}

/** Out above and back below, a narrow loop. */
function arc(fromY: number, toY: number): string {
  const middle = (CORD + END) / 2
  const bend = 2.4
  return [
    `M${CORD} ${fromY - bend}`,
    `C${middle} ${fromY - bend} ${middle} ${toY - bend} ${END - 6} ${toY - bend}`,
    `Q${END} ${toY} ${END - 6} ${toY + bend}`,
    `C${middle} ${toY + bend} ${middle} ${fromY + bend} ${CORD} ${fromY + bend}`,
  ].join('')
}

import type { ReactNode } from 'react'
import { ExplainsMark } from './ExplainsMark'
import { StructureMark } from './StructureMark'

/** What the shapes and the lines of the diagram mean. */
export function WiringKeyLine({ hasLosses, hasSites }: { hasLosses: boolean; hasSites: boolean }) {
  return (
    <ul
      aria-label="Key to the diagram"
      className="wiring-key flex shrink-0 flex-wrap gap-x-3.5 gap-y-0.5 px-4 py-1.5 text-kicker text-ink-2"
    >
      <Meaning words="muscle" drawn={<StructureMark kind="muscle" x={9} y={9} />} />
      <Meaning words="skin" drawn={<StructureMark kind="skin" x={9} y={9} />} />
      <Meaning words="reflex" drawn={<StructureMark kind="reflex" x={9} y={9} />} />
      <Meaning words="main" drawn={<Line widthPx={3} />} />
      <Meaning words="part" drawn={<Line widthPx={1.4} />} />
      <Meaning words="variable share" drawn={<Line widthPx={1.4} dashes="4 3" />} />
      {hasSites ? (
        <Meaning words="a site" drawn={<path className="wiring-site" d="M9 4l5 5-5 5-5-5Z" />} />
      ) : null}
      {hasLosses ? (
        <>
          <Meaning words="explains all" drawn={<ExplainsMark amount="all" x={9} y={9} />} />
          <Meaning
            words="some of what is lost"
            drawn={<ExplainsMark amount="some" x={9} y={9} />}
          />
        </>
      ) : null}
    </ul>
  )
}

function Meaning({ words, drawn }: { words: string; drawn: ReactNode }) {
  return (
    <li className="flex items-center gap-1">
      <svg viewBox="0 0 18 18" aria-hidden="true" className="size-4">
        {drawn}
      </svg>
      {words}
    </li>
  )
}

function Line({ widthPx, dashes }: { widthPx: number; dashes?: string }) {
  return <path className="wiring-wire" d="M0 9H18" strokeWidth={widthPx} strokeDasharray={dashes} />
}

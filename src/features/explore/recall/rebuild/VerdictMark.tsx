import type { RebuiltBranch } from '@/domain/recall/rebuilt'

type Verdict = RebuiltBranch['verdict'] | 'missing'

const PATHS: Record<Verdict, string> = {
  right: 'M4 10.5l4 4 8-9',
  near: 'M3.5 11.5c2-3.5 4.5-3.5 6.5-1.5s4.5 2 6.5-1.5',
  missing: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z',
  misplaced: 'M4 6v5h11M11.5 7.5 15 11l-3.5 3.5',
  extra: 'M10 4.5v11M4.5 10h11',
}

const INK: Record<Verdict, string> = {
  right: 'text-ink-2',
  near: 'text-ink-2',
  missing: 'text-warn',
  misplaced: 'text-warn',
  extra: 'text-warn',
}

/** A sign for how a name stands to the tree; the word for it stands beside. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`size-5 shrink-0 ${INK[verdict]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeDasharray={verdict === 'missing' ? '2.5 3' : undefined}
    >
      <path d={PATHS[verdict]} />
    </svg>
  )
}

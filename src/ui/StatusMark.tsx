import type { SiteStatus } from '@/domain/localisation/localisation'
import { grownHalf } from './grownHalf'

const COLOURS: Record<SiteStatus, string> = {
  supported: 'var(--green)',
  possible: 'var(--blue)',
  unlikely: 'var(--grey)',
  excluded: 'var(--rust)',
}

/** Inside of the ring: a tick, nothing, a line, a cross. */
const SIGNS: Record<SiteStatus, string | undefined> = {
  supported: 'M6 10.4l2.8 2.8L14 7.4',
  possible: undefined,
  unlikely: 'M6.4 10h7.2',
  excluded: 'M7 7l6 6M13 7l-6 6',
}

type StatusMarkProps = { status: SiteStatus; sizePx?: number; className?: string }

/** The mark of what the findings say of a site; each status has a shape of its own. */
export function StatusMark({ status, sizePx = 18, className = '' }: StatusMarkProps) {
  const isFull = status === 'supported'
  return (
    <svg
      style={{ width: grownHalf(sizePx), height: grownHalf(sizePx) }}
      viewBox="0 0 20 20"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      color={COLOURS[status]}
      className={`shrink-0 ${className}`}
    >
      <circle
        cx="10"
        cy="10"
        r="8"
        fill={isFull ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray={status === 'unlikely' ? '2.6 3.1' : undefined}
      />
      <path d={SIGNS[status]} stroke={isFull ? 'var(--surface)' : 'currentColor'} strokeWidth="2" />
    </svg>
  )
}

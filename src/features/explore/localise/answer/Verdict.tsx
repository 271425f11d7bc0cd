import type { Localisation, SiteStatus } from '@/domain/localisation/localisation'
import { StatusMark } from '@/ui/StatusMark'
import type { Fault } from './faultOf'
import type { RankedSites } from './rankedSites'

type VerdictProps = {
  ranked: RankedSites
  /** Whether anything was found at all. */
  isAsked: boolean
  fault: Fault
  contradictions: Localisation['contradictions']
}

const TITLES: Record<Fault, string> = {
  lesion: 'Where is the lesion?',
  cause: 'Where is the cause?',
}

/** The answer in one glance: what leads, how many are in and out. */
export function Verdict({ ranked, isAsked, fault, contradictions }: VerdictProps) {
  return (
    <header>
      <h2 className="weight-label tight text-title wrap-anywhere">
        {titleOf(ranked, isAsked, fault)}
      </h2>
      {isAsked ? <Counts counts={ranked.counts} /> : <Invitation />}
      {contradictions.length > 0 ? (
        <p className="mt-1.5 border-s-2 border-warn ps-2.5 text-small text-ink-2">
          {contradictions.map(({ because }) => because).join(' ')}
        </p>
      ) : null}
    </header>
  )
}

function titleOf({ leading }: RankedSites, isAsked: boolean, fault: Fault): string {
  if (!isAsked) return TITLES[fault]
  if (leading.length === 0) return 'No site leads yet'
  // More than two names are a list, which stands below.
  if (leading.length > 2) return `${leading.length} sites lead alike`
  return leading.map(({ label }) => label).join(' or ')
}

function Invitation() {
  return (
    <p className="mt-1 text-ink-2">
      Set a first finding, there or not there: each site then says what speaks for it and against
      it. Until then all of them are possible.
    </p>
  )
}

function Counts({ counts }: { counts: readonly { status: SiteStatus; count: number }[] }) {
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-3.5 gap-y-1 text-small" aria-label="Sites by status">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status} className="flex items-center gap-1.5">
            <StatusMark status={status} sizePx={15} />
            <span className="weight-label">{count}</span> {status}
          </li>
        ))}
    </ul>
  )
}

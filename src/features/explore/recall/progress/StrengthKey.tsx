import { type StrengthCounts, STRENGTHS } from '@/domain/recall/progress'
import { StrengthMark } from '@/ui/StrengthMark'
import { STRENGTH_WORDS } from './strengthWords'

/** What the marks on the tree mean, and how many cards of the whole tree are of each. */
export function StrengthKey({ counts }: { counts: StrengthCounts }) {
  return (
    <dl className="mt-4 grid grid-cols-[auto_auto_1fr] items-center gap-x-2.5 gap-y-2">
      {STRENGTHS.toReversed().map((strength) => (
        <div key={strength} className="contents">
          <dt className="flex items-center gap-2">
            <span className={strength === 'weak' ? 'text-warn' : 'text-ink-2'}>
              <StrengthMark strength={strength} />
            </span>
            <span className="weight-label">{STRENGTH_WORDS[strength].name}</span>
          </dt>
          <dd className="text-end tabular-nums">{counts[strength]}</dd>
          <dd className="text-small text-ink-3">{STRENGTH_WORDS[strength].means}</dd>
        </div>
      ))}
    </dl>
  )
}

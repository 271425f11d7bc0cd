import { useEffect, useState } from 'react'
import { isTourOver, keepTourOver } from '@/platform/tourOffer'
import { whenIdle } from '@/platform/whenIdle'
import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'

/** What the learner did is read once all else is there; without it, nothing is offered. */
async function readLog() {
  const log = await import('@/state/learnerLog').catch(() => undefined)
  await log?.openLearnerLog()
}

type TourOfferProps = {
  schema: string
  className?: string
  /** In one line on a narrow screen. */
  isSlim?: boolean
}

/** For those who have not begun anything yet: the way into the first ten minutes, or none. */
export function TourOffer({ schema, className = 'mt-5', isSlim = false }: TourOfferProps) {
  const hasBegun = useAppStore(({ attempts, reviews }) => attempts.length + reviews.length > 0)
  const [isOver, setOver] = useState(isTourOver)
  useEffect(() => {
    if (hasBegun) keepTourOver()
    else if (!isOver) void whenIdle().then(readLog)
  }, [hasBegun, isOver])
  if (isOver || hasBegun) return null
  return (
    <p
      className={`flex items-center gap-2 rounded-xl border border-hairline py-1 ps-3.5 pe-1 text-small ${className}`}
    >
      <span className="min-w-0 flex-1">
        <a href={`#/${schema}/ten-minutes`} className="text-accent underline">
          New here? Ten minutes
        </a>{' '}
        <span className={isSlim ? 'sr-only' : 'text-ink-2'}>
          with a case, a contrast and five cards.
        </span>
      </span>
      <IconButton
        icon="close"
        label="Do not offer this again"
        onClick={() => {
          keepTourOver()
          setOver(true)
        }}
      />
    </p>
  )
}

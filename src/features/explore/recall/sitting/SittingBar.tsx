import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { aboutMinutes } from '../cardWords'
import { partAddress } from '../goToPart'

type SittingBarProps = {
  schema: Schema
  counts: { new: number; learning: number; due: number }
  /** Whether weak cards are practised, due or not. */
  areWeak: boolean
  minutes: number
  canUndo: boolean
  onUndo: () => void
  /** Nothing where no card is in play. */
  onInfo: (() => void) | undefined
  onSuspend: (() => void) | undefined
}

/** What is left of a sitting, the way out of it, and what can be done with the card. */
export function SittingBar(props: SittingBarProps) {
  const { schema, counts, areWeak, minutes, canUndo, onUndo, onInfo, onSuspend } = props
  const place = useAppStore((state) => state.place)
  const left = counts.new + counts.learning + counts.due
  return (
    <div className="shrink-0 border-b border-hairline bg-surface">
      <div className="mx-auto flex max-w-[46rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 min-[1700px]:[zoom:1.2]">
        {place ? (
          <a
            href={partAddress(place)}
            title={`Leave; what was graded is kept. Recall, ${schema.title}`}
            className="touch-target inline-flex min-h-8 items-center gap-1 rounded-md pe-1 text-small text-ink-2 hover:text-ink"
          >
            <Icon name="chevron-left" sizePx={15} />
            Leave
          </a>
        ) : null}
        <p className="order-last flex w-full flex-wrap items-baseline gap-x-3 pb-1 text-small text-ink-2 sm:order-none sm:w-auto sm:flex-1 sm:pb-0">
          {areWeak ? (
            <>
              <Count count={counts.due} word="weak" />{' '}
              <Count count={counts.learning} word="to repeat" />{' '}
            </>
          ) : (
            <>
              <Count count={counts.new} word="new" />{' '}
              <Count count={counts.learning} word="learning" />{' '}
              <Count count={counts.due} word="due" />{' '}
            </>
          )}
          {left > 0 ? <span className="text-ink-3">{aboutMinutes(minutes)}</span> : null}
        </p>
        <div className="-me-2 ms-auto flex items-center gap-0.5">
          <Button look="quiet" disabled={!canUndo} onClick={onUndo} className="px-2">
            <span className="flex items-center gap-1.5">
              <Icon name="undo" sizePx={15} />
              Undo
            </span>
          </Button>
          {onInfo ? (
            <Button look="quiet" onClick={onInfo} className="px-2">
              Info
            </Button>
          ) : null}
          {onSuspend ? (
            <Button
              look="quiet"
              onClick={onSuspend}
              title="Suspend this card; it waits under All cards"
              className="px-2"
            >
              Not for me
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  )
}

function Count({ count, word }: { count: number; word: string }) {
  return (
    <span className="whitespace-nowrap">
      <span className={count > 0 ? 'weight-label text-ink' : ''}>{count}</span> {word}
    </span>
  )
}

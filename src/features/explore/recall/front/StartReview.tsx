import { useEffect } from 'react'
import type { DueList } from '@/domain/recall/dueList'
import type { Schema } from '@/domain/schema/schema'
import { isInView, placeOf, takesKeys } from '@/platform/keyboard'
import { startSitting } from '@/state/recall'
import { useAppStore } from '@/state/store'
import { aboutMinutes } from '../cardWords'
import { goToPart, partAddress } from '../goToPart'

type StartReviewProps = { schema: Schema; list: DueList; isNewHere: boolean }

/** What waits, in one line, and the one button that begins; Enter does too. */
export function StartReview({ schema, list, isNewHere }: StartReviewProps) {
  const place = useAppStore((state) => state.place)
  const begin = () => startSitting({ schema: schema.id, node: undefined, cards: undefined })
  useEnter(() => {
    begin()
    goToPart('sitting')
  })
  return (
    <>
      <h2 className="weight-label tight mt-1 text-[1.75rem] leading-[2.125rem]">
        {isNewHere ? 'Remember this tree' : toDoWords(list)}
      </h2>
      {isNewHere ? (
        <p className="mt-3 max-w-[40rem] text-[1.0625rem] leading-[1.5rem] text-ink-2">
          You are asked what this schema says: the branches, what separates them, what a finding
          means. You say whether you knew it, and each card comes back just before you would forget.
        </p>
      ) : null}
      {place ? (
        <a
          href={partAddress(place, 'sitting')}
          onClick={begin}
          className="mt-5 flex min-h-14 w-full items-center justify-center gap-3 rounded-xl bg-ink px-6 text-[1.0625rem] text-inverse sm:w-fit sm:min-w-72"
        >
          <span className="weight-label">
            {isNewHere ? `Begin with ${list.counts.new} cards` : 'Start'}
          </span>
          <span className="text-small">{aboutMinutes(list.minutes)}</span>
          <kbd
            aria-hidden="true"
            className="font-sans text-kicker opacity-80 pointer-coarse:hidden"
          >
            Enter
          </kbd>
        </a>
      ) : null}
    </>
  )
}

function toDoWords({ counts }: DueList): string {
  const parts = [
    counts.due > 0 ? `${counts.due} due` : undefined,
    counts.learning > 0 ? `${counts.learning} being learnt` : undefined,
    counts.new > 0 ? `${counts.new} new` : undefined,
  ].filter((part) => part !== undefined)
  return `Review ${parts.join(', ')}`
}

/** Enter where nothing has the focus that would take it. */
function useEnter(act: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const at = placeOf(event)
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (takesKeys(at) || !isInView(at) || at.closest('a, button, summary')) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

import { useState } from 'react'
import type { DueList } from '@/domain/recall/dueList'
import { intervalWords } from '@/domain/recall/intervals'
import type { RecallCard } from '@/domain/recall/recallCard'
import { formatPlace } from '@/domain/place/formatPlace'
import type { Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { usualView } from '@/platform/screen'
import { startSitting } from '@/state/recall'
import type { Sitting } from '@/state/recallSlice'
import { useAppStore } from '@/state/store'
import { TourNext } from '../../ten-minutes/TourNext'
import { useHeadingFocus } from '../../compare/useHeadingFocus'
import { cards as cardsWords, KIND_WORDS } from '../cardWords'
import { partAddress } from '../goToPart'
import { useDueList } from '../useDueList'
import { WayOn } from '../WayOn'
import { sittingDone } from './sittingDone'

type SittingEndProps = {
  schema: Schema
  cards: readonly RecallCard[]
  sitting: Sitting
  list: DueList
}

/** What was done in a sitting, what was hard in it, and when there is something to do again. */
export function SittingEnd({ schema, cards, sitting, list }: SittingEndProps) {
  const reviews = useAppStore((state) => state.reviews)
  const isTour = useAppStore(({ place }) => place?.tour !== undefined)
  const heading = useHeadingFocus(sitting.acts.length > 0)
  const [now] = useState(() => Date.now())
  const { asked, hard } = sittingDone(sitting, reviews)
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-[46rem] px-4 pt-[clamp(1rem,6vh,4rem)] pb-12 min-[1700px]:[zoom:1.35]">
        <h2 ref={heading} tabIndex={-1} className="weight-label tight text-[1.75rem] leading-tight">
          {asked === 0 ? 'Nothing is due here now' : 'Done for now'}
        </h2>
        {asked > 0 ? <p className="mt-2">{doneWords(asked, hard.size)}</p> : null}
        {isTour ? null : <p className="mt-2 text-ink-2">{nextWords(list.nextAt, now)}</p>}
        <HardCards cards={cards.filter(({ id }) => hard.has(id))} />
        <Ways schema={schema} cards={cards} />
      </div>
    </div>
  )
}

function HardCards({ cards }: { cards: readonly RecallCard[] }) {
  const place = useAppStore((state) => state.place)
  if (cards.length === 0 || !place) return null
  return (
    <section className="mt-6">
      <h3 className="weight-label border-b border-hairline pb-1.5">Worth a look in the tree</h3>
      <ul className="divide-y divide-hairline">
        {cards.map(({ id, name, node, kind }) => (
          <li key={id}>
            <a
              href={formatPlace({ ...viewPlace(place, usualView()), node })}
              className="flex flex-wrap items-baseline gap-x-3 py-2 hover:underline"
            >
              <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
                {name}
              </span>
              <span className="text-small text-ink-3">{KIND_WORDS[kind]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where one can go on; in the first ten minutes there is one way. */
function Ways({ schema, cards }: Pick<SittingEndProps, 'schema' | 'cards'>) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  return (
    <div className="mt-7 flex flex-wrap gap-2">
      {place.tour ? (
        <TourNext schema={schema} place={place} />
      ) : (
        <UsualWays schema={schema} cards={cards} place={place} />
      )}
    </div>
  )
}

type UsualWaysProps = Pick<SittingEndProps, 'schema' | 'cards'> & { place: Place }

function UsualWays({ schema, cards, place }: UsualWaysProps) {
  const all = useDueList(schema, cards)
  return (
    <>
      {all && all.queue.length > 0 ? (
        <WayOn
          isStrong
          href={partAddress(place, 'sitting')}
          onClick={() => startSitting({ schema: schema.id, node: undefined, cards: undefined })}
        >
          Go on with {cardsWords(all.counts.new + all.counts.due + all.counts.learning)}
        </WayOn>
      ) : null}
      <WayOn href={partAddress(place)}>Back to recall</WayOn>
      <WayOn href={partAddress(place, 'progress')}>What is strong, what is weak</WayOn>
      <WayOn href={partAddress(place, 'rebuild')}>Rebuild the tree</WayOn>
    </>
  )
}

function doneWords(asked: number, hard: number): string {
  if (hard === 0) return `You went through ${cardsWords(asked)} and remembered all of them.`
  if (asked === 1) return 'You went through 1 card; it comes back soon.'
  if (hard === asked) return `You went through ${cardsWords(asked)}; all of them come back soon.`
  return `You went through ${cardsWords(asked)} and remembered ${asked - hard} at once; ${hard === 1 ? '1 comes' : `${hard} come`} back sooner.`
}

function nextWords(nextAt: number | undefined, now: number): string {
  if (nextAt === undefined) return 'No card waits to come back.'
  return `The next card comes back in ${intervalWords(nextAt - now)}.`
}

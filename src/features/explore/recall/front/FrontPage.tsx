import type { DueList } from '@/domain/recall/dueList'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import type { Schema } from '@/domain/schema/schema'
import { saveLater } from '@/state/commands/backupCommands'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { Icon, type IconName } from '@/ui/Icon'
import { TourOffer } from '../../ten-minutes/TourOffer'
import { cards as cardsWords } from '../cardWords'
import { partAddress } from '../goToPart'
import { useDueList } from '../useDueList'
import { useReviewBook } from '../useReviewBook'
import { BranchBlocks } from './BranchBlocks'
import { CatchUp } from './CatchUp'
import { DueElsewhere } from './DueElsewhere'
import { NothingDue } from './NothingDue'
import { StartReview } from './StartReview'

type FrontPageProps = { schema: Schema; cards: readonly RecallCard[] }

/** One thing to do, and quietly below it everything else that can be done with the cards. */
export function FrontPage({ schema, cards }: FrontPageProps) {
  const list = useDueList(schema, cards)
  const book = useReviewBook()
  if (!list || !book) {
    return (
      <p role="status" className="late text-ink-3">
        Loading…
      </p>
    )
  }
  const isNewHere = !cards.some(({ id }) => book.memories.has(id))
  return (
    <>
      <Head schema={schema} cards={cards} list={list} book={book} isNewHere={isNewHere} />
      {isNewHere ? <TourOffer schema={schema.id} className="mt-5 max-w-[40rem]" /> : null}
      <CatchUp catchUp={list.catchUp} />
      <BranchBlocks schema={schema} cards={cards} book={book} />
      <OtherParts cardCount={cards.length} isNewHere={isNewHere} />
      <DueElsewhere schema={schema} book={book} />
      {book.memories.size > 0 ? (
        <Button look="quiet" className="mt-6 -ms-2.5 px-2" onClick={() => void saveLater()}>
          Save a backup
        </Button>
      ) : null}
    </>
  )
}

type HeadProps = FrontPageProps & { list: DueList; book: ReviewBook; isNewHere: boolean }

function Head({ schema, list, isNewHere }: HeadProps) {
  return (
    <section className="md:pt-[3vh]">
      <p className="text-kicker text-ink-3">
        Recall · <span dir="auto">{schema.title}</span>
      </p>
      {list.queue.length > 0 ? (
        <StartReview schema={schema} list={list} isNewHere={isNewHere} />
      ) : (
        <NothingDue list={list} />
      )}
    </section>
  )
}

type OtherPart = {
  part: 'rebuild' | 'progress' | 'calendar' | 'cards'
  icon: IconName
  name: string
  about: string
}

/** What only says something once there is something to say it of stays away before. */
function OtherParts({ cardCount, isNewHere }: { cardCount: number; isNewHere: boolean }) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const parts: OtherPart[] = [
    {
      part: 'rebuild',
      icon: 'branch',
      name: 'Rebuild the tree',
      about: 'From memory, from labels, or aloud with a room',
    },
    {
      part: 'progress',
      icon: 'tree-right',
      name: 'Progress',
      about: 'What is strong and what is weak, on the tree',
    },
    {
      part: 'calendar',
      icon: 'calendar',
      name: 'Calendar',
      about: 'Days of review, past and coming',
    },
    {
      part: 'cards',
      icon: 'recall',
      name: 'All cards',
      about: `${cardsWords(cardCount)}, and the way to Anki`,
    },
  ]
  const shown = parts.filter(
    ({ part }) => !isNewHere || (part !== 'progress' && part !== 'calendar'),
  )
  return (
    <ul className="mt-8 grid gap-2.5 sm:grid-cols-2">
      {shown.map(({ part, icon, name, about }) => (
        <li key={part}>
          <a
            href={partAddress(place, part)}
            className="flex h-full min-h-14 items-center gap-3 rounded-xl border border-hairline bg-surface px-3.5 py-2.5 hover:border-wire"
          >
            <span className="text-ink-2">
              <Icon name={icon} sizePx={20} />
            </span>
            <span className="min-w-0">
              <span className="weight-label block">{name}</span>
              <span className="block text-small text-ink-2">{about}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

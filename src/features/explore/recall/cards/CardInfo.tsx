import { cardFaces } from '@/domain/recall/cardFaces'
import type { CardMemory, CountedReview } from '@/domain/recall/cardMemory'
import { intervalWords } from '@/domain/recall/intervals'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
import { SmallDialog } from '@/ui/SmallDialog'
import { GRADE_WORDS, KIND_WORDS } from '../cardWords'
import { logRows } from './logRows'
import { comesBackWords, momentWords, stateWord } from './memoryWords'

type CardInfoProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  /** By its id where it is no longer made from the schema. */
  card: RecallCard | string
  book: ReviewBook
  now: number
  /** Whether it is being asked: then what it asks is known, and nothing more is said of it. */
  isAsked?: boolean
  onClose: () => void
}

/** Where a card stands in its schedule, and all that ever happened to it. */
export function CardInfo(props: CardInfoProps) {
  const { schema, knowledge, card, book, now, isAsked = false, onClose } = props
  const id = typeof card === 'string' ? card : card.id
  const memory = book.memories.get(id)
  const name = typeof card === 'string' ? (memory?.name ?? id) : card.name
  return (
    <SmallDialog label={isAsked ? 'About this card' : `About the card: ${name}`} onClose={onClose}>
      <div className="sticky top-0 -mx-4 flex items-start justify-between gap-3 border-b border-hairline bg-surface px-4 py-3">
        <div className="min-w-0">
          <p className="text-kicker text-ink-3">
            {typeof card === 'string' ? 'No longer in the schema' : KIND_WORDS[card.kind]}
          </p>
          <h2 className="weight-label text-[1.0625rem] wrap-anywhere">
            {typeof card === 'string' ? name : cardFaces(card, schema, knowledge).prompt}
          </h2>
        </div>
        <Button onClick={onClose}>Close</Button>
      </div>
      <Standing memory={memory} now={now} />
      <Log log={book.logs.get(id) ?? []} memory={memory} />
    </SmallDialog>
  )
}

function Standing({ memory, now }: { memory: CardMemory | undefined; now: number }) {
  const schedule = memory?.schedule
  const rows = [
    ['State', stateWord(memory, now)],
    ['Comes back', comesBackWords(memory, now)],
    ['Would be forgotten by one in ten after', schedule && intervalWords(days(schedule.stability))],
    ['Reviews', schedule && String(schedule.reps)],
    ['Forgotten after it was known', schedule && timesWords(schedule.lapses)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  return (
    <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
      {rows.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="max-w-52 text-ink-2">{name}</dt>
          <dd className="weight-label">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type LogProps = { log: readonly ReviewEvent[]; memory: CardMemory | undefined }

function Log({ log, memory }: LogProps) {
  if (log.length === 0) {
    return <p className="mt-4 text-small text-ink-3">Nothing has happened to this card yet.</p>
  }
  const counted = new Map(memory?.reviews.map((review) => [review.id, review]))
  return (
    <table className="mt-4 w-full text-left text-small">
      <caption className="weight-label mb-1 text-left text-ink-2">Its log</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">What came of it</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hairline border-y border-hairline">
        {logRows(log).map((event) => (
          <tr key={event.id}>
            <td className="py-1.5 pe-3 whitespace-nowrap text-ink-2">{momentWords(event.at)}</td>
            <td className="py-1.5 pe-3">{whatWords(event)}</td>
            <td className="py-1.5 text-ink-2">{outcomeWords(event, counted.get(event.id))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function whatWords(event: ReviewEvent): string {
  switch (event.kind) {
    case 'review':
      return GRADE_WORDS[event.grade]
    case 'undo':
      return 'A grade taken back'
    case 'suspend':
      return 'Put aside: not for me'
    case 'resume':
      return 'Taken up again'
  }
}

function outcomeWords(event: ReviewEvent, counted: CountedReview | undefined): string {
  if (event.kind !== 'review') return ''
  if (!counted) return 'taken back'
  const took = `${Math.max(1, Math.round(event.tookMs / 1000))} s`
  return `${took}, back in ${intervalWords(counted.due - counted.at)}`
}

function timesWords(count: number): string {
  return count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`
}

function days(count: number): number {
  return count * 24 * 60 * 60_000
}

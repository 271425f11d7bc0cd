import type { CalendarDay } from '@/domain/recall/calendar'
import type { Grade } from '@/domain/recall/reviewEvent'
import { dayWords, longDate } from './dayWords'

const GRADE_WORDS: Record<Grade, string> = {
  again: 'again',
  hard: 'hard',
  good: 'good',
  easy: 'easy',
}

/** The cards of the day that is chosen: what was reviewed, and what comes back. */
export function DayList({ day, today }: { day: CalendarDay; today: number }) {
  return (
    <section aria-labelledby="day-title" className="min-w-0">
      <div aria-live="polite">
        <h3 id="day-title" className="weight-label text-body">
          {longDate(day.day)}
        </h3>
        <p className="text-small text-ink-2">
          {day.day === today ? 'Today: ' : ''}
          {dayWords(day)}
        </p>
      </div>
      {day.done.length > 0 ? (
        <Cards
          title="Reviewed"
          rows={day.done.map(({ card, name, grade, at }) => ({
            key: `${card} ${at}`,
            name,
            note: GRADE_WORDS[grade],
          }))}
        />
      ) : null}
      {day.due.length > 0 ? (
        <Cards
          title="Due"
          rows={day.due.map(({ card, name }) => ({ key: card, name, note: undefined }))}
        />
      ) : null}
    </section>
  )
}

type CardsProps = {
  title: string
  rows: readonly { key: string; name: string; note: string | undefined }[]
}

function Cards({ title, rows }: CardsProps) {
  return (
    <>
      <h4 className="weight-label mt-3 text-small text-ink-2">{title}</h4>
      <ul
        aria-label={title}
        tabIndex={0}
        className="mt-1 max-h-72 divide-y divide-hairline overflow-y-auto border-y border-hairline"
      >
        {rows.map(({ key, name, note }) => (
          <li key={key} className="flex gap-3 py-1.5 text-small">
            <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
              {name}
            </span>
            {note === undefined ? null : <span className="shrink-0 text-ink-3">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

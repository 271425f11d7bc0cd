import { useMemo, useState } from 'react'
import { calendarDays } from '@/domain/recall/calendar'
import { calendarWeeks } from '@/domain/recall/calendarWeeks'
import { recallCards } from '@/domain/recall/recallCards'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import { studyDay } from '@/domain/recall/studyDay'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { studyClock } from '@/state/recall'
import { Button } from '@/ui/Button'
import './calendar.css'
import { useReviewBook } from '../useReviewBook'
import { DaysTable } from './DaysTable'
import { DayList } from './DayList'
import { WeekGrid } from './WeekGrid'

type CalendarPartProps = { schema: Schema; knowledge: SchemaKnowledge }

/** The days on which cards were reviewed, and those on which they come back. */
export function CalendarPart({ schema, knowledge }: CalendarPartProps) {
  const book = useReviewBook()
  if (!book) {
    return (
      <p role="status" className="late text-ink-3">
        Loading…
      </p>
    )
  }
  return <Calendar schema={schema} knowledge={knowledge} book={book} />
}

/** So many weeks are seen at once before the one that is on, and after it. */
const WEEKS = { before: 4, after: 4 }

/** So many weeks one goes back or on at a time. */
const STRIDE_DAYS = 4 * 7

function Calendar({ schema, knowledge, book }: CalendarPartProps & { book: ReviewBook }) {
  const [clock] = useState(() => studyClock())
  const today = studyDay(clock.now, clock)
  const [around, setAround] = useState(today)
  const [chosen, setChosen] = useState(today)
  const cards = useMemo(() => recallCards(schema, knowledge), [schema, knowledge])
  const days = useMemo(() => calendarDays(book, clock, cards), [book, clock, cards])
  const weeks = calendarWeeks(days, around, WEEKS)
  const chosenDay = [...days, ...weeks.flat()].find(({ day }) => day === chosen)
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-2">
        <p className="text-small text-ink-2">
          What was reviewed, and what comes back. An empty day is just an empty day.
        </p>
        <div className="flex gap-2">
          <Button onClick={() => setAround(around - STRIDE_DAYS)}>Earlier</Button>
          <Button
            disabled={around === today}
            className="disabled:text-ink-3"
            onClick={() => {
              setAround(today)
              setChosen(today)
            }}
          >
            Today
          </Button>
          <Button onClick={() => setAround(around + STRIDE_DAYS)}>Later</Button>
        </div>
      </div>
      <div className="mt-3 grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <WeekGrid weeks={weeks} today={today} chosen={chosen} onChoose={setChosen} />
        {chosenDay ? <DayList day={chosenDay} today={today} /> : null}
      </div>
      <DaysTable days={days} />
    </>
  )
}

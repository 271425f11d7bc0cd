import type { CalendarDay } from '@/domain/recall/calendar'
import { fullness } from '@/domain/recall/calendarWeeks'
import { useRoving } from '../../localise/body/useRoving'
import { dayNumber, dayWords, longDate } from './dayWords'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

type WeekGridProps = {
  weeks: readonly (readonly CalendarDay[])[]
  /** As days since 1970, as `chosen` is. */
  today: number
  chosen: number
  onChoose: (day: number) => void
}

/** Weeks as rows: the fuller a day, the deeper its ground; what is yet to come has a dashed edge. */
export function WeekGrid({ weeks, today, chosen, onChoose }: WeekGridProps) {
  const days = weeks.flat()
  const roving = useRoving(
    days.map(({ day }) => String(day)),
    WEEKDAYS.length,
    String(chosen),
  )
  return (
    <div>
      <div aria-hidden="true" className="grid grid-cols-7 gap-1 pb-1 text-kicker text-ink-3">
        {WEEKDAYS.map((weekday) => (
          <span key={weekday} className="text-center">
            {weekday}
          </span>
        ))}
      </div>
      {/* The keys belong to the days inside; the group only hears them. */}
      <div
        role="group"
        aria-label="Days"
        {...roving.group}
        className="grid auto-rows-fr grid-cols-7 gap-1"
      >
        {days.map((day) => (
          <Day
            key={day.day}
            day={day}
            today={today}
            isChosen={day.day === chosen}
            stop={roving.stop(String(day.day))}
            onChoose={() => onChoose(day.day)}
          />
        ))}
      </div>
      <Key />
    </div>
  )
}

type DayProps = {
  day: CalendarDay
  today: number
  isChosen: boolean
  stop: { 'data-stop': string; tabIndex: number }
  onChoose: () => void
}

function Day({ day, today, isChosen, stop, onChoose }: DayProps) {
  const isToday = day.day === today
  const isComing = day.day > today
  // Of today, what was done; and as long as that is nothing, what is due.
  const isOfDue = isComing || (isToday && day.done.length === 0)
  const count = isOfDue ? day.due.length : day.done.length
  const words = `${longDate(day.day)}${isToday ? ', today' : ''}: ${dayWords(day)}`
  return (
    <button
      type="button"
      {...stop}
      aria-pressed={isChosen}
      aria-label={words}
      title={words}
      data-full={fullness(count)}
      data-coming={isOfDue || undefined}
      onClick={onChoose}
      className={`calendar-day flex min-h-14 flex-col items-center justify-center rounded-lg px-0.5 py-1 leading-tight ${isChosen ? 'outline-2 -outline-offset-2 outline-ink' : ''}`}
    >
      <span className={`text-kicker ${isToday ? 'weight-label underline underline-offset-2' : ''}`}>
        {dayNumber(day.day)}
      </span>
      <span className="weight-label flex flex-wrap items-center justify-center gap-x-1 text-small tabular-nums">
        {count > 0 ? count : '\u00a0'}
        {isToday && !isOfDue && day.due.length > 0 ? (
          <span data-full={1} data-coming className="calendar-day rounded-sm px-0.5">
            {day.due.length}
          </span>
        ) : null}
      </span>
    </button>
  )
}

function Key() {
  return (
    <p className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-kicker text-ink-3">
      {['under 10', '10–24', '25–49', '50 or more'].map((words, index) => (
        <span key={words} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            data-full={index + 1}
            className="calendar-day inline-block size-3.5 rounded-sm"
          />
          {words}
        </span>
      ))}
      <span className="flex items-center gap-1.5">
        <span
          aria-hidden="true"
          data-full={1}
          data-coming
          className="calendar-day inline-block size-3.5 rounded-sm"
        />
        coming back
      </span>
    </p>
  )
}

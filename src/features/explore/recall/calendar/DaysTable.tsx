import type { CalendarDay } from '@/domain/recall/calendar'
import { shortDate } from './dayWords'

/** The same in words: each day on which something was done or is due. */
export function DaysTable({ days }: { days: readonly CalendarDay[] }) {
  const rows = days.filter(({ done, due }) => done.length + due.length > 0)
  return (
    <details className="mt-6">
      <summary className="touch-target w-fit cursor-pointer py-1 text-small text-accent">
        As a table
      </summary>
      {rows.length === 0 ? (
        <p className="mt-2 text-small text-ink-2">Nothing was reviewed yet, and nothing is due.</p>
      ) : (
        <table className="mt-2 w-full max-w-xl border-collapse text-small tabular-nums">
          <caption className="sr-only">Reviews by day</caption>
          <thead>
            <tr className="border-b border-hairline text-start text-ink-2">
              <th scope="col" className="weight-label py-1.5 pe-3 text-start">
                Day
              </th>
              {['Reviews', 'Remembered', 'Due'].map((name) => (
                <th key={name} scope="col" className="weight-label px-2 py-1.5 text-end">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, done, remembered, due }) => (
              <tr key={day} className="border-b border-hairline">
                <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                  {shortDate(day)}
                </th>
                <td className="px-2 text-end">{done.length}</td>
                <td className="px-2 text-end">{remembered}</td>
                <td className="px-2 text-end">{due.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

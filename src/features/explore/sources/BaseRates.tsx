import type { BaseRate } from '@/domain/schema/schemaSources'
import { CitationMark } from '../details/CitationMark'
import { RichText } from '../details/RichText'
import { Section } from '../details/Section'

/** How often each answer was found, one table a setting: the setting changes the order. */
export function BaseRates({ series }: { series: readonly BaseRate[] }) {
  if (series.length === 0) return null
  return (
    <Section title="How common, and where">
      {series.map(({ id, setting, n, rows, source, note }) => (
        <table key={id} className="mt-3 w-full text-small">
          <caption className="text-left">
            <span className="weight-label">{setting}</span>, {n} people
            <CitationMark keys={[source]} />
            {note ? (
              <span className="block text-ink-2">
                <RichText text={note} />
              </span>
            ) : null}
          </caption>
          <tbody>
            {rows.map(({ name, count, share }) => (
              <tr key={name} className="border-b border-hairline">
                <th scope="row" className="py-1 text-left font-normal">
                  {name}
                </th>
                <td className="py-1 text-right">{shareWords(count, share, n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  )
}

function shareWords(count: number | undefined, share: number | undefined, n: number): string {
  const part = share ?? (count === undefined ? undefined : count / n)
  const percent = part === undefined ? [] : [`${Number((100 * part).toFixed(1))}%`]
  return [...(count === undefined ? [] : [`${count} of ${n}`]), ...percent].join(', ')
}

import type { TakeAway } from '@/domain/cases/takeAway'
import { shortName } from '@/domain/localisation/shortName'
import { PaperClaim } from '../handout/PaperClaim'

type CaseComparisonProps = { comparison: NonNullable<TakeAway['comparison']> }

/** The two cards that the case was about, and the findings that separate them most. */
export function CaseComparison({ comparison: { names, because, rows } }: CaseComparisonProps) {
  return (
    <section className="case-part">
      <h3>The comparison that mattered</h3>
      <p>
        <strong dir="auto">{names.join(' or ')}?</strong> <PaperClaim claim={because} />
      </p>
      {rows.length > 0 ? (
        <table className="case-table">
          <thead>
            <tr>
              <th scope="col">How often met (estimate)</th>
              {names.map((name) => (
                <th key={name} scope="col" dir="auto">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, said }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {shortName(name)}
                </th>
                {said.map((each, index) => (
                  <td key={index}>{each ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

import type { Localisation } from '@/domain/localisation/localisation'
import { Fold, Section } from '../../details/Section'
import { DiagnosisRow } from './DiagnosisRow'

/** So many are shown; of the others only those that must not be missed. */
const FIRST_DIAGNOSES = 4

/** The diagnoses within the leading sites: what fits, what does not, what is not yet tested. */
export function Diagnoses({ answer: { diagnoses, sites } }: { answer: Localisation }) {
  const statusOf = new Map(sites.map(({ id, status }) => [id, status]))
  if (diagnoses.length === 0) return null
  const shown = diagnoses.filter(({ cantMiss }, index) => index < FIRST_DIAGNOSES || cantMiss)
  const folded = diagnoses.filter((diagnosis) => !shown.includes(diagnosis))
  return (
    <Section title="Diagnoses within these sites" aside={String(diagnoses.length)}>
      <ul className="divide-y divide-hairline">
        {shown.map((diagnosis) => (
          <DiagnosisRow
            key={diagnosis.id}
            diagnosis={diagnosis}
            status={statusOf.get(diagnosis.site)}
          />
        ))}
      </ul>
      {folded.length > 0 ? (
        <Fold title="Fit less" aside={String(folded.length)}>
          <ul className="divide-y divide-hairline">
            {folded.map((diagnosis) => (
              <DiagnosisRow
                key={diagnosis.id}
                diagnosis={diagnosis}
                status={statusOf.get(diagnosis.site)}
              />
            ))}
          </ul>
        </Fold>
      ) : null}
    </Section>
  )
}

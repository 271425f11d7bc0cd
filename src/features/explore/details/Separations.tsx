import type { DetailsPage } from '@/domain/schema/detailsPage'
import { RichText } from './RichText'
import { Fold, Section } from './Section'

/** What tells this from each of the others that it is taken for: what separates comes first. */
export function Separations({ separations }: { separations: DetailsPage['separations'] }) {
  if (separations.length === 0) return null
  return (
    <Section title="What separates it">
      {separations.map(({ against, rows }, index) => (
        <Fold key={against} title={`From ${against}`} isOpenAtFirst={index === 0}>
          <ul className="flex flex-col gap-2.5">
            {rows.map(({ id, findingName, means }) => (
              <li key={id}>
                <p className="weight-label text-small">{findingName}</p>
                <p>
                  <RichText text={means} />
                </p>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </Section>
  )
}

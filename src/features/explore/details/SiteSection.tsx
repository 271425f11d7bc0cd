import type { DetailsPage } from '@/domain/schema/detailsPage'
import { ClaimText } from './ClaimText'
import { FrequencyWord } from './FrequencyWord'
import { RichText } from './RichText'
import { Fold, Section } from './Section'

/** What a lesion at this site does, and how often each finding is met there. */
export function SiteSection({ site }: { site: NonNullable<DetailsPage['site']> }) {
  return (
    <Section title={`The site: ${site.name}`}>
      {site.note ? (
        <p>
          <ClaimText claim={site.note} />
        </p>
      ) : null}
      {site.rows.length > 0 ? (
        <Fold
          title="What to expect here"
          aside={`${site.rows.length} findings, teaching estimates`}
        >
          <ul>
            {site.rows.map((row) => (
              <li key={row.finding} className="flex items-start justify-between gap-3 py-1">
                <span className="min-w-0 text-small">
                  {row.name}
                  {row.figure ? (
                    <span className="block text-ink-2">
                      <RichText text={row.figure} />
                    </span>
                  ) : null}
                  {row.departs ? (
                    <span className="block text-ink-2">
                      <RichText text={row.departs} />
                    </span>
                  ) : null}
                </span>
                <FrequencyWord frequency={row.frequency} />
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </Section>
  )
}

import { formatReference, referenceLink } from '@/domain/references/formatReference'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import { Icon } from '@/ui/Icon'
import { useSourceId } from './CitationMark'
import { Section } from './Section'

type SourcesSectionProps = { citations: DetailsPage['citations']; level?: 2 | 3 }

/** All that is cited on the page, by number, with a way to read it. */
export function SourcesSection({ citations, level = 3 }: SourcesSectionProps) {
  const sourceId = useSourceId()
  if (citations.length === 0) return null
  return (
    <Section title="Sources" level={level}>
      <ol className="flex flex-col gap-2 text-small text-ink-2">
        {citations.map(({ key, reference }, index) => {
          const link = reference && referenceLink(reference)
          return (
            <li
              key={key}
              id={sourceId(index + 1)}
              tabIndex={-1}
              className="flex gap-2.5 rounded-md"
            >
              <span className="weight-label w-5 shrink-0 text-right text-accent">{index + 1}</span>
              <span className="min-w-0 wrap-anywhere">
                {reference ? formatReference(reference) : key}{' '}
                <SourceLink link={link} number={index + 1} />
              </span>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

type SourceLinkProps = { link: string | undefined; number: number }

/** The way to read a source, where there is one. */
export function SourceLink({ link, number }: SourceLinkProps) {
  if (link === undefined) return null
  return (
    <a href={link} target="_blank" rel="noreferrer" className="text-accent underline">
      Read it
      <span className="ml-1 inline-block align-[-2px]">
        <Icon name="external" sizePx={13} />
      </span>
      <span className="sr-only"> (opens another site): source {number}</span>
    </a>
  )
}

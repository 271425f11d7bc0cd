import type { Claim, Reference } from '@/domain/schema/details'
import { formatReference, referenceLink } from '@/domain/references/formatReference'
import { useSourceId } from '../../details/CitationMark'
import { PaperClaim } from './PaperClaim'

/** Claims of the schema as a whole, numbered when their order counts. */
export function HandoutClaims({ title, claims, isOrdered = false }: HandoutClaimsProps) {
  if (claims.length === 0) return null
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <section>
      <h3>{title}</h3>
      <List className={isOrdered ? 'list-decimal' : 'list-disc'}>
        {claims.map((claim, index) => (
          <li key={index}>
            <PaperClaim claim={claim} />
          </li>
        ))}
      </List>
    </section>
  )
}

type HandoutClaimsProps = { title: string; claims: readonly Claim[]; isOrdered?: boolean }

type HandoutSourcesProps = {
  keys: readonly string[]
  references: Readonly<Record<string, Reference>>
}

/** All that the hand-out cites, by number; its address is written out, since paper has no links. */
export function HandoutSources({ keys, references }: HandoutSourcesProps) {
  const sourceId = useSourceId()
  if (keys.length === 0) return null
  return (
    <section className="handout-sources">
      <h3>Sources</h3>
      <ol>
        {keys.map((key, index) => {
          const reference = references[key]
          const link = reference && referenceLink(reference)
          return (
            <li key={key} id={sourceId(index + 1)} tabIndex={-1}>
              <b>{index + 1}</b>
              <span>
                {reference ? formatReference(reference) : key}{' '}
                {link ? (
                  <a href={link} target="_blank" rel="noreferrer">
                    {link.replace(/^https:\/\//, '')}
                  </a>
                ) : null}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

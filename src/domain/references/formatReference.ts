import type { Reference } from '../schema/details'

const AUTHORS_SHOWN = 3

/**
 * A reference in the order of the Vancouver style: authors, title, container, year, volume, pages.
 *
 * What a reference lacks is left out; nothing is made up in its place.
 */
export function formatReference(reference: Reference): string {
  const where = [reference['container-title'] ?? reference.publisher, issueOf(reference)]
  const parts = [authorsOf(reference), reference.title, where.filter(Boolean).join(' ')]
  return parts.filter(Boolean).map(asSentence).join(' ')
}

/** Where to read a reference: its DOI, else its own address, else its PubMed page. */
export function referenceLink(reference: Reference): string | undefined {
  if (reference.DOI)
    return `https://doi.org/${encodeURI(reference.DOI).replace(/[#?]/g, encodeURIComponent)}`
  if (reference.URL?.startsWith('https://')) return reference.URL
  if (reference.PMID)
    return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(reference.PMID)}/`
  return undefined
}

function authorsOf({ author = [] }: Reference): string {
  const names = author.map(({ family, given, literal }) =>
    family ? [family, initials(given)].filter(Boolean).join(' ') : literal,
  )
  const shown = names.filter(Boolean).slice(0, AUTHORS_SHOWN).join(', ')
  return names.length > AUTHORS_SHOWN ? `${shown}, et al` : shown
}

function initials(given = ''): string {
  return given
    .split(/[\s.-]+/)
    .map((name) => name.charAt(0))
    .join('')
}

function issueOf({ issued, volume, issue, page }: Reference): string {
  const year = issued?.['date-parts']?.[0]?.[0]
  const number = volume && `${volume}${issue ? `(${issue})` : ''}`
  const place = [number, page].filter(Boolean).join(':')
  return [year, place].filter(Boolean).join(';')
}

function asSentence(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`
}

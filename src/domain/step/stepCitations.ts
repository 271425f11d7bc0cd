import { citedKeys } from '../references/citedKeys'
import type { DetailsPage } from '../schema/detailsPage'

/**
 * The sources of what a step shows, in the order in which one meets them: of all that is cited on
 * the pages it draws from, only what is in the parts that are shown.
 */
export function stepCitations(
  shown: unknown,
  pages: readonly DetailsPage[],
): DetailsPage['citations'] {
  const references = new Map(
    pages.flatMap(({ citations }) => citations.map(({ key, reference }) => [key, reference])),
  )
  return citedKeys(shown).map((key) => ({ key, reference: references.get(key) }))
}

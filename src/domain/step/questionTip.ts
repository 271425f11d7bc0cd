import type { DetailsPage } from '../schema/detailsPage'

/**
 * The exam tip that answers the question of a node: the one that the question names, else the
 * first of the page, which is that of the finding asked for or the node's own.
 */
export function questionTip({ node, tips }: DetailsPage): DetailsPage['tips'][number] | undefined {
  if (!node.ask) return undefined
  return tips.find(({ id }) => id === node.ask?.tip) ?? tips[0]
}

import type { SchemaKnowledge } from '../schema/details'
import { type NodeId, nodeId, type Schema } from '../schema/schema'
import { askedIds } from './cards/cardId'
import { findingFaces } from './cards/findingFaces'
import { findingsOfScriptFaces, scriptFromFindingsFaces } from './cards/scriptFaces'
import { separatesFaces } from './cards/separatesFaces'
import { tipFaces } from './cards/tipFaces'
import { childrenFaces, labelFaces, rebuildFaces } from './cards/treeFaces'
import type { CardFaces, RecallCard } from './recallCard'

/**
 * What a card asks, and its elaborated answer, out of the schema that it was made from.
 *
 * A question never has the answer in it. What the answer says of the world stands there with its
 * sources, or as taught. Throws for a card of another schema, or of one that has been changed since.
 */
export function cardFaces(card: RecallCard, schema: Schema, knowledge: SchemaKnowledge): CardFaces {
  const ids = askedIds(card)
  const [id = ''] = ids
  const node: NodeId = nodeId(id)
  switch (card.kind) {
    case 'children':
      return childrenFaces(schema, knowledge, node)
    case 'label':
      return labelFaces(schema, knowledge, node)
    case 'separates':
      return separatesFaces(schema, knowledge, ids.map(nodeId))
    case 'script-from-findings':
      return scriptFromFindingsFaces(schema, knowledge, id)
    case 'findings-of-script':
      return findingsOfScriptFaces(knowledge, id)
    case 'finding':
      return findingFaces(schema, knowledge, id)
    case 'tip':
      return tipFaces(knowledge, id)
    case 'rebuild':
      return rebuildFaces(schema, knowledge, node)
  }
}

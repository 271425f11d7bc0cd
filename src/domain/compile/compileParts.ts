import type { SchemaDocument } from '../format/definition/document'
import type { SchemaParts } from '../library/schemaFile'
import { compareWays } from '../compare/compareWays'
import { mainQuestion } from '../compare/mainQuestion'
import { citedKeys } from '../references/citedKeys'
import type { Reference } from '../schema/details'
import { detailsPage } from '../schema/detailsPage'
import { indexTree } from '../schema/indexTree'
import { nodeId } from '../schema/schema'
import type { EmergencyActs } from '../schema/schemaSources'
import { invariant } from '../shared/invariant'
import { compileCases } from './compileCases'
import { compileClaim } from './compileClaim'
import { compileKnowledge } from './compileKnowledge'
import { compileSources } from './compileSources'
import { compileTree } from './compileTree'

/** Everything that is shown of a schema, ready-made, out of a sound document that stands alone. */
export function compileParts(document: SchemaDocument): SchemaParts {
  invariant(document.tree, `"${document.id}" is a pack: it has no tree`)
  const knowledge = compileKnowledge(document)
  const tree = compileTree(document)
  const schema = indexTree(tree)
  const waysOf = compareWays(schema, knowledge)
  const question = mainQuestion(schema, waysOf)
  const nodes = Object.entries(knowledge.nodes)
  const pages = Object.fromEntries(
    nodes.map(([id, node]) => [id, detailsPage(node, knowledge, waysOf(nodeId(id)))]),
  )
  return {
    tree: question ? { ...tree, question } : tree,
    emergencies: compileEmergencies(document),
    sources: compileSources(document, pages),
    knowledge,
    cases: compileCases(document),
    pages,
  }
}

function compileEmergencies({ emergencies = [], references }: SchemaDocument): EmergencyActs {
  const acts = Object.fromEntries(emergencies.map(({ id, act }) => [id, compileClaim(act)]))
  return {
    acts,
    citations: citedKeys(acts).map((key) => ({
      key,
      reference: references?.[key] as Reference | undefined,
    })),
  }
}

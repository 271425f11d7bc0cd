import type { NodeDetails, SchemaKnowledge } from '../../schema/details'
import type { NodeId, Schema } from '../../schema/schema'

/** The first node of the tree for each script, finding and exam tip: where its card belongs. */
export type CardHomes = {
  scripts: ReadonlyMap<string, NodeId>
  findings: ReadonlyMap<string, NodeId>
  tips: ReadonlyMap<string, NodeId>
}

type Card = { id: NodeId; details: NodeDetails }

/**
 * A finding belongs where it is asked for, else where it is the key to a script, else where a site
 * usually has it; an exam tip where a question is answered by it, else where it is listed.
 */
export function cardHomes(schema: Schema, knowledge: SchemaKnowledge): CardHomes {
  const cards = Object.values(schema.nodes).flatMap(({ id }) => {
    const details = knowledge.nodes[id]
    return details ? [{ id, details }] : []
  })
  const { scripts, sites, findings } = knowledge
  const tipOf = (finding: string | undefined) =>
    finding === undefined ? undefined : findings[finding]?.examTip
  const keyFindings = ({ script }: NodeDetails) =>
    (scripts[script ?? '']?.findings ?? [])
      .filter(({ role }) => role === 'key')
      .map(({ finding }) => finding)
  const usual = ({ site }: NodeDetails) =>
    Object.entries(sites[site ?? '']?.expects ?? {})
      .filter(([, { frequency }]) => frequency === 'always' || frequency === 'usually')
      .map(([finding]) => finding)
  const all = ({ script }: NodeDetails) =>
    (scripts[script ?? '']?.findings ?? []).map(({ finding }) => finding)
  return {
    scripts: firstHomes(cards, [({ script }) => [script]]),
    findings: firstHomes(cards, [({ ask }) => [ask?.finding], keyFindings, usual, all]),
    tips: firstHomes(cards, [
      ({ ask }) => [ask?.tip],
      ({ ask }) => [tipOf(ask?.finding)],
      ({ examTips }) => examTips,
    ]),
  }
}

/** The first node that names an id; what an earlier way of naming finds stands. */
function firstHomes(
  cards: readonly Card[],
  ways: readonly ((details: NodeDetails) => readonly (string | undefined)[])[],
): Map<string, NodeId> {
  const homes = new Map<string, NodeId>()
  for (const idsOf of ways) {
    for (const { id, details } of cards) {
      for (const named of idsOf(details)) {
        if (named !== undefined && !homes.has(named)) homes.set(named, id)
      }
    }
  }
  return homes
}

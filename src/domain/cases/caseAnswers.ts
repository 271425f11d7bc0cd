import type { SchemaKnowledge } from '../schema/details'
import type { SchemaNode } from '../schema/schema'
import type { Candidates } from './candidates'
import type { PatientCase } from './patientCase'

/** What a case was, by name: the diagnosis, else the site; of two lesions both. */
export function answersOf({ answers }: PatientCase, names: Candidates): string[] {
  const each = answers.flatMap(({ site, script }) => {
    if (script !== undefined) return names.nameOf({ kind: 'script', id: script })
    return site === undefined ? [] : names.nameOf({ kind: 'site', id: site })
  })
  return [...new Set(each)]
}

/** The card of each answer: of a disease that hangs in several places the one at its site. */
export function answerNodes(
  { answers }: PatientCase,
  names: Candidates,
  knowledge: SchemaKnowledge,
): SchemaNode[] {
  return answers.flatMap(({ site, script }) => {
    const cards = script === undefined ? [] : (names.known(`script:${script}`)?.nodes ?? [])
    const atSite = cards.find(({ id }) => knowledge.nodes[id]?.site === site)
    const ofSite = site === undefined ? undefined : names.known(`site:${site}`)?.node
    return atSite ?? cards[0] ?? ofSite ?? []
  })
}

import type { RichText } from '../format/richText'
import type {
  Expectation,
  Frequency,
  NodeDetails,
  Role,
  SchemaKnowledge,
  ScriptFinding,
} from '../schema/details'
import { ownParty, partyKey } from './ownParty'

/** How often a finding is met in what a card stands for, and who says so. */
export type Said = {
  frequency: Frequency
  /** The site that says it for a script which does not say it itself. */
  expectedAt: string | undefined
  role: Role | undefined
  note: RichText | undefined
  figure: RichText | undefined
  departs: RichText | undefined
}

/** What is known of one card: as what it is held against others, and what is said of findings. */
export type Profile = {
  /** The card's own party. */
  own: string
  /** Its own party and the sites behind it. */
  parties: ReadonlySet<string>
  said: ReadonlyMap<string, Said>
}

/**
 * The findings of a card: what its script says, else what its site expects.
 *
 * Where a script has several sites, the site that the card names speaks for it; without one, only
 * what all of them that say anything say alike. What nobody says is not in the profile: it is not
 * known, which is something else than never.
 */
export function profileOf(node: NodeDetails, knowledge: SchemaKnowledge): Profile | undefined {
  const party = ownParty(node)
  if (!party) return undefined
  const script = node.script === undefined ? undefined : knowledge.scripts[node.script]
  const sites = node.site === undefined ? (script?.sites ?? []) : [node.site]
  const said = new Map<string, Said>()
  for (const [finding, expected] of expectations(sites, knowledge)) said.set(finding, expected)
  for (const row of script?.findings ?? []) said.set(row.finding, authored(row))
  if (node.script === undefined) {
    for (const [finding, each] of said) said.set(finding, { ...each, expectedAt: undefined })
  }
  const siteKeys = sites.map((id) => partyKey({ kind: 'site', id }))
  return { own: partyKey(party), parties: new Set([partyKey(party), ...siteKeys]), said }
}

function authored({ frequency, role, note }: ScriptFinding): Said {
  return { frequency, role, note, expectedAt: undefined, figure: undefined, departs: undefined }
}

function expectations(
  sites: readonly string[],
  { sites: known }: SchemaKnowledge,
): Map<string, Said> {
  const agreed = new Map<string, Said>()
  const disputed = new Set<string>()
  for (const id of sites) {
    const site = known[id]
    for (const [finding, expected] of Object.entries(site?.expects ?? {})) {
      const before = agreed.get(finding)
      if (before && before.frequency !== expected.frequency) disputed.add(finding)
      if (!before) agreed.set(finding, expectedAt(site?.name ?? id, expected))
    }
  }
  for (const finding of disputed) agreed.delete(finding)
  return agreed
}

function expectedAt(site: string, { frequency, figure, departs }: Expectation): Said {
  return { frequency, expectedAt: site, role: undefined, note: undefined, figure, departs }
}

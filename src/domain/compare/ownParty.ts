import type { NodeDetails, Party } from '../schema/details'

export type OwnParty = Extract<Party, { id: string }>

/**
 * What a card is held against others as: its script, else its site. Nothing for a card with
 * neither, of which no findings are known.
 */
export function ownParty({ script, site }: NodeDetails): OwnParty | undefined {
  if (script !== undefined) return { kind: 'script', id: script }
  return site === undefined ? undefined : { kind: 'site', id: site }
}

/** Tells a site from a script of the same id. */
export function partyKey({ kind, id }: OwnParty): string {
  return `${kind}:${id}`
}

/** The key of a party of a contrast; a comparator in words is nobody's. */
export function keyIfKnown(party: Party): string | undefined {
  return party.kind === 'words' ? undefined : partyKey(party)
}

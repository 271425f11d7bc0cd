import { nearest } from '../../shared/nearest'
import type { Fault } from '../fault'
import { oneOf } from '../../shared/oneOf'
import { quoted } from '../../shared/quoted'
import type { CheckedFile } from './checkedFile'
import { ID_HOMES, type IdKind } from './idKind'
import type { KnownIds } from './knownIds'
import type { WrittenReference } from './writtenReferences'

/** How many ids may be compared with wrong ones; after that, wrong ones get no proposal. */
const MOST_COMPARISONS = 500_000

/**
 * Ids that nothing has. While a pack is missing only nodes are looked at, since anything else may
 * be in the pack.
 */
export function checkReferences({ references, known, used }: CheckedFile): Fault[] {
  const isPackMissing = used.obstacles.some(({ kind }) => kind === 'missing')
  const propose = proposer(known)
  return references
    .filter(({ id, kinds }) => !kinds.some((kind) => known[kind].has(id)))
    .filter(({ kinds }) => !isPackMissing || kinds.every((kind) => kind === 'node'))
    .map((reference) => unknownReference(reference, known, propose))
}

type Propose = (id: string, kind: IdKind) => string | undefined

/** Looks for the nearest id; each wrong id is looked up once. */
function proposer(known: KnownIds): Propose {
  const proposals = new Map<string, string | undefined>()
  let comparisons = 0
  return (id, kind) => {
    const key = `${kind}:${id}`
    if (proposals.has(key)) return proposals.get(key)
    if (comparisons + known[kind].size > MOST_COMPARISONS) return undefined
    comparisons += known[kind].size
    const proposal = nearest(id, known[kind])
    proposals.set(key, proposal)
    return proposal
  }
}

function unknownReference(
  { id, kinds, ...place }: WrittenReference,
  known: KnownIds,
  propose: Propose,
): Fault {
  const names = oneOf(kinds.map(nameOfKind))
  const meant = kinds.map((kind) => propose(id, kind)).find((proposal) => proposal !== undefined)
  const actual = kindsOf(known).find((kind) => known[kind].has(id))
  return {
    code: 'unknown-reference',
    ...place,
    message: `There is no ${names} ${quoted(id)}.`,
    fix: fixFor(id, kinds, meant, actual),
  }
}

function fixFor(
  id: string,
  kinds: readonly IdKind[],
  meant: string | undefined,
  actual: IdKind | undefined,
): string {
  if (actual !== undefined)
    return `"${id}" is a ${nameOfKind(actual)}: name it as one, or correct the id.`
  if (meant !== undefined) return `Did you mean "${meant}"?`
  const homes = kinds.map((kind) => `"${kind === 'node' ? 'tree' : ID_HOMES[kind].path.join('.')}"`)
  return `Add it under ${oneOf(homes)}, or correct the id.`
}

function nameOfKind(kind: IdKind): string {
  return kind === 'node' ? 'node' : ID_HOMES[kind].name
}

function kindsOf(known: KnownIds): IdKind[] {
  return Object.keys(known) as IdKind[]
}

import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { SchemaKnowledge } from '@/domain/schema/details'

export type LeadingSite = { id: string; label: string; lesionOf: readonly string[] }

/** More that share the first place are no lead. */
const FEW = 3

/** The sites in the first place whose anatomy is known, once something was found. */
export function leadingSites(
  { sites }: Localisation,
  knowledge: SchemaKnowledge,
  found: Found,
): LeadingSite[] {
  const first = sites.filter(({ rank }) => rank === 1)
  if (Object.keys(found).length === 0 || first.length > FEW) return []
  return first.flatMap(({ id, label }) => {
    const lesionOf = knowledge.sites[id]?.lesionOf
    return lesionOf ? [{ id, label, lesionOf }] : []
  })
}

import { useMemo, useState } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { type FindingGroup, findingGroups, restsOnMachines } from './findingGroups'
import { matchingFindings } from './matchingFindings'

/** The row of the onsets among the others, which go by the ids of their findings. */
export const ONSET_ROW = 'onset'

/** How much of a group is seen. */
type Shown = 'folded' | 'first' | 'all'

/** A group as it is seen now. */
export type ListPart = {
  title: string
  rows: readonly string[]
  set: number
  size: number
  /** Nothing where it cannot be folded, as in a search. */
  isOpen: boolean | undefined
  /** How many are left that only scripts ask for. */
  more: number
  onToggle: () => void
  onMore: () => void
}

/** What is seen of the list: what was typed, else each group as far as it is unfolded. */
export function useListParts(model: LocalisationModel, found: Found, typed: string) {
  const groups = useMemo(() => findingGroups(model), [model])
  const onsets = useMemo(() => groups.flatMap((group) => group.onsets), [groups])
  const [changed, setChanged] = useState<Readonly<Record<string, Shown>>>({})
  const onMachines = useMemo(() => restsOnMachines(groups), [groups])
  const isSearching = typed.trim() !== ''

  const parts = groups.map((group): ListPart => {
    const { title } = group
    const shown = changed[title] ?? firstShown(group, onMachines)
    const change = (to: Shown) => setChanged({ ...changed, [title]: to })
    const all = [...group.onsets, ...group.first, ...group.rest]
    return {
      title,
      // In a search an onset is found by its own name, like any other finding.
      rows: isSearching
        ? matchingFindings(all, model.knowledge.findings, typed)
        : rowsShown(group, shown, found),
      size: all.length,
      set: all.filter((id) => found[id] !== undefined).length,
      isOpen: isSearching ? undefined : shown !== 'folded',
      more: isSearching || shown !== 'first' ? 0 : leftOf(group, found),
      onToggle: () => change(shown !== 'folded' ? 'folded' : isUnspoken(group) ? 'all' : 'first'),
      onMore: () => change('all'),
    }
  })
  return { onsets, parts: isSearching ? parts.filter(({ rows }) => rows.length > 0) : parts }
}

/** Machines start folded, unless a schema rests on them. */
function firstShown(group: FindingGroup, onMachines: boolean): Shown {
  return isUnspoken(group) || (group.isMachine && !onMachines) ? 'folded' : 'first'
}

/** Whether no site speaks of a group: it starts folded, and opens whole. */
function isUnspoken({ first, onsets }: FindingGroup): boolean {
  return first.length + onsets.length === 0
}

/** What was found is seen in any case, unless its group is folded. */
function rowsShown({ onsets, first, rest }: FindingGroup, shown: Shown, found: Found): string[] {
  if (shown === 'folded') return []
  return [
    ...(onsets.length > 0 ? [ONSET_ROW] : []),
    ...first,
    ...rest.filter((id) => shown === 'all' || found[id] !== undefined),
  ]
}

function leftOf({ rest }: FindingGroup, found: Found): number {
  return rest.filter((id) => found[id] === undefined).length
}

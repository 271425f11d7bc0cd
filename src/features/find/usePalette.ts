import { useEffect, useMemo } from 'react'
import type { FindRows } from '@/domain/find/findRow'
import { findNode } from '@/domain/schema/findNode'
import type { FindMode } from '@/state/findSlice'
import { commandsHere } from '@/state/commands'
import { fetchFindRows, ownFindRows } from '@/state/fetchFindRows'
import { fetchKeptRows } from '@/state/fetchKeptRows'
import { formatPlace } from '@/domain/place/formatPlace'
import { type AppState, useAppStore } from '@/state/store'
import { visitAddress } from '@/state/visitAddress'
import {
  type Answer,
  answerTo,
  commandOptions,
  comparableCards,
  findablesOf,
} from './paletteGroups'
import type { PaletteGroup } from './paletteOption'

/** What the palette shows for what was typed, and how the index of the schemas is coming along. */
export function usePalette(query: string, mode: FindMode) {
  useEffect(() => {
    void fetchFindRows()
    void fetchKeptRows()
  }, [])
  const arriving = useAppStore((state) => state.findRows)
  const findables = useFindables()
  const state = useAppStore()
  const answer = useMemo((): Answer => {
    const here = state.place?.schema
    if (mode === 'compare' && here !== undefined) return comparableCards(query, here, findables)
    // The palette is open already.
    const commands = commandsHere(state).filter(({ id }) => id !== 'find')
    if (query.trim() !== '') return answerTo({ query, here, commands }, findables)
    return { groups: [...recentGroup(state), ...startGroups(commands)], remark: '' }
  }, [query, mode, findables, state])
  // What is not to be found yet may be so in a moment.
  return { answer: arriving?.status === 'here' ? answer : { ...answer, remark: '' }, arriving }
}

function useFindables() {
  const bundled = useAppStore((state) => state.findRows)
  const kept = useAppStore((state) => state.keptRows)
  const schemas = useAppStore((state) => state.schemas)
  const knowledge = useAppStore((state) => state.knowledge)
  const sources = useAppStore((state) => state.sources)
  return useMemo(
    () =>
      findablesOf({
        ...(bundled?.status === 'here' ? bundled.value : {}),
        ...rowsOf(kept),
        ...ownFindRows({ schemas, knowledge, sources }),
      }),
    [bundled, kept, schemas, knowledge, sources],
  )
}

function rowsOf(kept: AppState['keptRows']): FindRows {
  return Object.fromEntries(Object.entries(kept).map(([id, { rows }]) => [id, rows]))
}

/** The cards that were visited last, but for the one that is shown. */
function recentGroup({ recent, place, schemas }: AppState): PaletteGroup[] {
  const options = recent.flatMap((before) => {
    const schema = schemas[before.schema]
    const isShown = before.node === place?.node && before.schema === place?.schema
    // The schema may have been replaced since by one without the card.
    const node = schema && before.node !== undefined && findNode(schema, before.node)
    if (!node || isShown) return []
    const { label, hue, kind } = node
    return {
      id: `recent-${before.schema}-${before.node}`,
      name: label,
      where: schema.title,
      glyph: { hue, kind },
      run: () => visitAddress(formatPlace(before)),
    }
  })
  return options.length > 0 ? [{ title: 'Recent', options, more: 0 }] : []
}

function startGroups(commands: ReturnType<typeof commandsHere>): PaletteGroup[] {
  const titles = [...new Set(commands.map(({ group }) => group))]
  return titles.map((title) => ({
    title,
    options: commandOptions(commands.filter(({ group }) => group === title)).map((option) => ({
      ...option,
      where: '',
    })),
    more: 0,
  }))
}

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { comparePlace } from '@/domain/compare/comparePlace'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Party, SchemaKnowledge } from '@/domain/schema/details'
import { partyName } from '@/domain/schema/detailsPage'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { invariant } from '@/domain/shared/invariant'
import { usualView } from '@/platform/screen'
import { useAppStore } from '@/state/store'
import { PLACE_WORDS } from '@/ui/words'
import { cardsBehind } from './cardsBehind'

/** What ids are called, and where the cards behind them are. */
type Names = {
  finding: (id: string) => string
  /** The same, with "not there" where it is not. */
  observed: (finding: string, isThere: boolean) => string
  /** What is needed for a finding that cannot be found at the bedside. */
  placeOf: (finding: string) => string
  site: (id: string) => string
  party: (party: Party) => string
  siteAddress: (id: string) => string | undefined
  scriptAddress: (id: string) => string | undefined
  /** Where the cards of two sites stand side by side; nothing where they are not two cards. */
  compareAddress: (one: string, other: string) => string | undefined
}

const NamesContext = createContext<Names | undefined>(undefined)

type AnswerNamesProps = { schema: Schema; knowledge: SchemaKnowledge; children: ReactNode }

/** Gives what stands inside the names of a schema's findings and sites. */
export function AnswerNames({ schema, knowledge, children }: AnswerNamesProps) {
  const place = useAppStore((state) => state.place)
  const names = useMemo((): Names => {
    const cards = cardsBehind(schema, knowledge)
    const addressOf = (node: NodeId | undefined) =>
      place && node !== undefined
        ? formatPlace({ ...viewPlace(place, usualView()), node })
        : undefined
    const nameOf = (id: string) => knowledge.findings[id]?.name ?? id
    return {
      finding: nameOf,
      observed: (id, isThere) => (isThere ? nameOf(id) : `${nameOf(id)} (not there)`),
      placeOf: (id) => PLACE_WORDS[knowledge.findings[id]?.domain ?? 'sign'],
      site: (id) => knowledge.sites[id]?.name ?? id,
      party: (party) => partyName(knowledge, party),
      siteAddress: (id) => addressOf(cards.site.get(id)),
      scriptAddress: (id) => addressOf(cards.script.get(id)),
      compareAddress: (one, other) => {
        const [a, b] = [cards.site.get(one), cards.site.get(other)]
        return place && a && b && a !== b ? formatPlace(comparePlace(place, [a, b])) : undefined
      },
    }
  }, [schema, knowledge, place])
  return <NamesContext value={names}>{children}</NamesContext>
}

/** The names of what an answer speaks of. */
export function useAnswerNames(): Names {
  const names = useContext(NamesContext)
  invariant(names, 'an answer was shown without the names of its schema')
  return names
}

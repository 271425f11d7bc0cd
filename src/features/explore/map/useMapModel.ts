import { useMemo, useState } from 'react'
import type { NodeId } from '@/domain/schema/schema'
import { invariant } from '@/domain/shared/invariant'
import { selectMapSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { type MapInput, type MapModel, nextMapModel } from './mapModel'
import { isNoted, useStandings } from '../standings/useStandings'
import { useStrengths } from '../standings/useStrengths'
import { useCardMeasures } from './useCardMeasures'

/** The map of what is open, kept while nothing changes; the acted-on card is what it turns on. */
export function useMapModel(): MapModel {
  const schema = useAppStore(selectMapSchema)
  const open = useAppStore(({ place }) => place?.open)
  const orientation = useAppStore((state) => state.orientation)
  const anchor = useAppStore(({ current }) => current)
  const measures = useCardMeasures()
  const notes = useNotes()
  invariant(schema && open, 'the map is shown without a schema')
  const input = useMemo(
    (): MapInput => ({ schema, open, orientation, measures, notes }),
    [schema, open, orientation, measures, notes],
  )
  const [drawn, setDrawn] = useState(() => ({ input, model: nextMapModel(input) }))
  if (drawn.input === input) return drawn.model
  const model = nextMapModel(input, { model: drawn.model, anchor: anchor ?? schema.rootId })
  setDrawn({ input, model })
  return model
}

/** What stands on the cards that step back or stand out: it needs room. */
function useNotes(): ReadonlyMap<NodeId, string> {
  const standings = useStandings()
  const strengths = useStrengths()
  return useMemo(
    () =>
      new Map([
        ...[...standings].flatMap(([id, standing]): [NodeId, string][] =>
          isNoted(standing) ? [[id, standing.note]] : [],
        ),
        ...[...(strengths ?? [])].map(([id, { words }]): [NodeId, string] => [id, words]),
      ]),
    [standings, strengths],
  )
}

import { useMemo, useState } from 'react'
import { invariant } from '@/domain/shared/invariant'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { type MapInput, type MapModel, nextMapModel } from './mapModel'
import { useCardMeasures } from './useCardMeasures'

/** The map of what is open, kept while nothing changes; the acted-on card is what it turns on. */
export function useMapModel(): MapModel {
  const schema = useAppStore(selectSchema)
  const open = useAppStore(({ place }) => place?.open)
  const orientation = useAppStore((state) => state.orientation)
  const anchor = useAppStore(({ current }) => current)
  const measures = useCardMeasures()
  invariant(schema && open, 'the map is shown without a schema')
  const input = useMemo(
    (): MapInput => ({ schema, open, orientation, measures }),
    [schema, open, orientation, measures],
  )
  const [drawn, setDrawn] = useState(() => ({ input, model: nextMapModel(input) }))
  if (drawn.input === input) return drawn.model
  const model = nextMapModel(input, { model: drawn.model, anchor: anchor ?? schema.rootId })
  setDrawn({ input, model })
  return model
}

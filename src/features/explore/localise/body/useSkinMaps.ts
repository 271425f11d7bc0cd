import { useEffect, useMemo, useState } from 'react'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { DrawingLines } from '@/domain/schema/drawingLines'
import { loadDrawing } from '@/platform/loadDrawing'
import { skinMap, type SkinMap } from './skinMap'

type Loaded = Readonly<Record<string, DrawingLines | 'missing'>>

/** The drawings of a limb, in their order, as they come; `isWhole` once none is on its way. */
export function useSkinMaps({ maps, territories }: Anatomy): {
  shown: readonly SkinMap[]
  isWhole: boolean
} {
  const [loaded, setLoaded] = useState<Loaded>({})
  useEffect(() => {
    let isGone = false
    const load = async (id: string) => {
      const result = await loadDrawing(id)
      if (!isGone) setLoaded((all) => ({ ...all, [id]: result.ok ? result.value : 'missing' }))
    }
    maps.forEach((id) => void load(id))
    return () => {
      isGone = true
    }
  }, [maps])
  const isWhole = maps.every((id) => loaded[id] !== undefined)
  const shown = useMemo(() => {
    const names = new Set(Object.keys(territories))
    return maps.flatMap((id) => {
      const lines = loaded[id]
      return typeof lines === 'object' ? [skinMap(id, lines, names)] : []
    })
  }, [maps, territories, loaded])
  return { shown: isWhole ? shown : [], isWhole }
}

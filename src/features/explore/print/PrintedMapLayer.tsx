import { type ComponentType, useEffect, useState } from 'react'
import type { Schema } from '@/domain/schema/schema'
import { whenIdle } from '@/platform/whenIdle'
import { useIsPrinting } from '../useIsPrinting'

type Sheet = ComponentType<{ schema: Schema }>

/**
 * What the map is on paper: the sheet of the print view, made when the person prints.
 *
 * A browser does not wait for anything while it prepares to print. So the sheet is fetched when the
 * page has nothing else to do, and drawn at once when the browser says that it is about to print.
 */
export function PrintedMapLayer({ schema }: { schema: Schema }) {
  const [Sheet, setSheet] = useState<Sheet>()
  const isPrinting = useIsPrinting()

  useEffect(() => {
    let isGone = false
    const fetchSheet = async () => {
      await whenIdle()
      // A sheet that does not come leaves the map to print as it stands.
      const module = await import('./MapOnPaper').catch(() => undefined)
      if (module && !isGone) setSheet(() => module.MapOnPaper)
    }
    void fetchSheet()
    return () => {
      isGone = true
    }
  }, [])

  if (!Sheet || !isPrinting) return null
  return (
    <div className="printed-layer hidden print:block">
      <Sheet schema={schema} />
    </div>
  )
}

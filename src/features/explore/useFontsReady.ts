import { useEffect, useState } from 'react'
import { fontsReady, forgetWidths } from '@/platform/textWidth'

/** Whether words can be measured in the face in which they are drawn. */
export function useFontsReady(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    let isGone = false
    const ready = async () => {
      await fontsReady()
      if (isGone) return
      forgetWidths()
      setReady(true)
    }
    void ready()
    return () => {
      isGone = true
    }
  }, [])
  return isReady
}

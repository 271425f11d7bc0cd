import { useEffect, useState } from 'react'

/** So often is looked again whether a card has come due. */
const LOOK_AGAIN_MS = 15_000

/** The time, looked at now and then and whenever the page is seen again, in milliseconds. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const look = () => setNow(Date.now())
    const timer = setInterval(look, LOOK_AGAIN_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}

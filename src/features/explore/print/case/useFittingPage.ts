import { type RefObject, useLayoutEffect, useState } from 'react'

type Fit = {
  sizePt: number
  hasOutline: boolean
  hasSources: boolean
  /** Whether the path may go on in the next column. */
  isPathSplit: boolean
}

const WHOLE = { hasOutline: true, hasSources: true, isPathSplit: false }
const SHORT = { hasOutline: false, hasSources: false, isPathSplit: true }

/** What is tried, the best first: smaller words, then less on the page. */
const FITS: readonly Fit[] = [
  ...[9.5, 9, 8.5, 8].map((sizePt) => ({ ...WHOLE, sizePt })),
  ...[8.5, 8, 7.5].map((sizePt) => ({ ...WHOLE, sizePt, isPathSplit: true })),
  ...[8.5, 8, 7.5].map((sizePt) => ({ ...SHORT, sizePt, hasSources: true })),
  ...[7.5, 6.5, 5.5].map((sizePt) => ({ ...SHORT, sizePt })),
]

/** How a page fits on one sheet of paper. Tried on the page itself, before it is painted. */
export function useFittingPage(page: RefObject<HTMLElement | null>): Fit {
  const [fit, setFit] = useState<Fit | undefined>(FITS[0])
  useLayoutEffect(() => {
    const element = page.current
    const smaller = fit && FITS[FITS.indexOf(fit) + 1]
    if (!element || !smaller || element.scrollHeight <= element.clientHeight + 1) return
    const goOn = () => setFit(smaller)
    goOn()
  }, [page, fit])
  return fit ?? { ...SHORT, sizePt: 8 }
}

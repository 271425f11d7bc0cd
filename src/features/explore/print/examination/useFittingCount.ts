import { type RefObject, useLayoutEffect, useState } from 'react'

/** Sizes of the words that are tried, largest first, in points. */
const SIZES_PT = [9.5, 9, 8.5]

type Search = {
  sizePt: number
  /** How many are shown now; the greatest number that is known to fit; the least that does not. */
  count: number
  fits: number
  fails: number
  isFound: boolean
}

/**
 * How many of some tests fit on the page, and in which size: all of them in the largest that holds
 * them, else as many as the smallest does. Tried on the page itself, before it is painted.
 */
export function useFittingCount(page: RefObject<HTMLElement | null>, all: number): Search {
  const [search, setSearch] = useState<Search>(() => start(all))
  useLayoutEffect(() => {
    const element = page.current
    if (!element || search.isFound) return
    const goOn = () => setSearch((before) => next(before, isFitting(element), all))
    goOn()
  }, [page, search, all])
  return search
}

/** What does not fit into the columns goes into one more of them. */
function isFitting(columns: HTMLElement): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = columns
  return scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1
}

function start(all: number): Search {
  return { sizePt: SIZES_PT[0] ?? 9, count: all, fits: 0, fails: all + 1, isFound: false }
}

function next(search: Search, isFit: boolean, all: number): Search {
  const { sizePt, count } = search
  const smaller = SIZES_PT[SIZES_PT.indexOf(sizePt) + 1]
  if (count === all && isFit) return { ...search, isFound: true }
  if (count === all && smaller !== undefined) return { ...search, sizePt: smaller }
  const fits = isFit ? count : search.fits
  const fails = isFit ? search.fails : count
  const isFound = fails - fits <= 1
  return { sizePt, fits, fails, count: isFound ? fits : Math.floor((fits + fails) / 2), isFound }
}

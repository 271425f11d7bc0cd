import { createContext, type ReactNode, useContext, useId, useMemo } from 'react'

/** The number of each source on a page, and what tells the page's sources from another's. */
type Citations = { numbers: ReadonlyMap<string, number>; page: string }

const CitationsContext = createContext<Citations>({ numbers: new Map(), page: '' })

type CitationsPageProps = { keys: readonly string[]; children: ReactNode }

/** Numbers the sources of what stands inside, in the order of the keys. */
export function CitationsPage({ keys, children }: CitationsPageProps) {
  const page = useId()
  const citations = useMemo(
    () => ({ page, numbers: new Map(keys.map((key, index) => [key, index + 1])) }),
    [keys, page],
  )
  return <CitationsContext value={citations}>{children}</CitationsContext>
}

/** The id of the element that shows a source of this page. */
export function useSourceId(): (number: number) => string {
  const { page } = useContext(CitationsContext)
  return (number) => `${page}-source-${number}`
}

/** The small numbers of a citation; each leads down to its source. */
export function CitationMark({ keys }: { keys: readonly string[] }) {
  const { numbers } = useContext(CitationsContext)
  const sourceId = useSourceId()
  const cited = keys.flatMap((key) => numbers.get(key) ?? [])
  return (
    <sup className="ml-px text-[0.6875rem] leading-none whitespace-nowrap">
      {/* A word joiner: a number never stands alone on the next line. */}
      {'\u2060'}
      {cited.map((number, index) => (
        <span key={number}>
          {index > 0 ? ',' : null}
          <button
            type="button"
            aria-label={`Source ${number}`}
            className="weight-label px-px text-accent hover:underline"
            onClick={() => goTo(sourceId(number))}
          >
            {number}
          </button>
        </span>
      ))}
    </sup>
  )
}

function goTo(elementId: string) {
  const source = document.getElementById(elementId)
  source?.scrollIntoView({ block: 'center' })
  source?.focus({ preventScroll: true })
}

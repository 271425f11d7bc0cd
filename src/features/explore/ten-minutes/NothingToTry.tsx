import { flagship } from '@/platform/bundledSchemas'

/** Said of a schema without a case, a contrast or a card. */
export function NothingToTry() {
  return (
    <>
      <h2 className="weight-label tight mt-1 text-title">There is nothing to try here yet</h2>
      <p className="mt-2 text-ink-2">
        This schema has no case, no two cards that its authors hold against each other, and too few
        branches to ask about.
      </p>
      <a href={`#/${flagship.id}/ten-minutes`} className="mt-4 inline-block text-accent underline">
        Try {flagship.title.toLowerCase()} instead
      </a>
    </>
  )
}

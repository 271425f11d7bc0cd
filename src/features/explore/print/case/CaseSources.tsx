import type { TakeAway } from '@/domain/cases/takeAway'
import { useSourceId } from '../../details/CitationMark'
import { TAUGHT_MARK } from '../handout/PaperClaim'

type CaseSourcesProps = { page: TakeAway; hasSources: boolean }

/** What is cited on the page, by number; where there is no room, where to find it. */
export function CaseSources({ page: { sources }, hasSources }: CaseSourcesProps) {
  const sourceId = useSourceId()
  return (
    <section className="case-sources">
      {hasSources && sources.length > 0 ? (
        <ol aria-label="Sources">
          {sources.map(({ key, words }, index) => (
            <li key={key} id={sourceId(index + 1)} tabIndex={-1}>
              <b>{index + 1}</b> {words}
            </li>
          ))}
        </ol>
      ) : null}
      <p>
        {TAUGHT_MARK} taught, not verified.
        {hasSources || sources.length === 0 ? '' : ' The sources by number are in the app.'}
      </p>
    </section>
  )
}

import type { TakeAway } from '@/domain/cases/takeAway'
import { STAGE_WORDS } from '../../cases/caseWords'

type CasePathProps = { page: TakeAway; isSplit: boolean }

/** What one chose at each turn, beside the expert. */
export function CasePath({ page: { turns, isPlayed }, isSplit }: CasePathProps) {
  if (turns.length === 0) return null
  return (
    <section className={`case-part ${isSplit ? 'case-split' : ''}`}>
      <h3>{isPlayed ? 'The path taken' : 'The expert’s path'}</h3>
      <ol className="case-path">
        {turns.map(({ commit, stage, yours, expert, isSame }) => (
          <li key={commit}>
            <span className="case-stage">{STAGE_WORDS[stage]}</span>
            <span>
              {isPlayed && !isSame ? (
                <>
                  {yours === undefined ? 'No choice' : <span dir="auto">{yours}</span>}
                  <br />
                  <span className="case-beside">The expert: </span>
                </>
              ) : null}
              <strong dir="auto">{expert}</strong>
              {isPlayed && isSame ? <span className="case-beside"> as the expert</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

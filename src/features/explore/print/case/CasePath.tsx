import type { TakeAway, TakeAwayTurn } from '@/domain/cases/takeAway'
import { STAGE_WORDS } from '../../cases/caseWords'

type CasePathProps = { page: TakeAway; isSplit: boolean }

/** What one chose at each turn and let lead on one's boards, beside the expert. */
export function CasePath({ page: { turns, isPlayed }, isSplit }: CasePathProps) {
  if (turns.length === 0) return null
  return (
    <section className={`case-part ${isSplit ? 'case-split' : ''}`}>
      <h3>{isPlayed ? 'The path taken' : 'The expert’s path'}</h3>
      <ol className="case-path">
        {turns.map((turn) => (
          <li key={turn.commit}>
            <span className="case-stage">{STAGE_WORDS[turn.stage]}</span>
            {turn.kind === 'words' ? (
              <Words turn={turn} />
            ) : (
              <Turn turn={turn} isPlayed={isPlayed} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type TurnProps = { turn: Exclude<TakeAwayTurn, { kind: 'words' }>; isPlayed: boolean }

function Turn({ turn, isPlayed }: TurnProps) {
  const { kind, yours, expert, isSame } = turn
  const isBoard = kind === 'board'
  const isApart = isPlayed && !isSame
  const none = isBoard ? 'No board' : 'No choice'
  return (
    <span>
      {isApart ? (
        <>
          {isBoard ? <span className="case-beside">My lead: </span> : null}
          {yours === undefined ? none : <span dir="auto">{yours}</span>}
          <br />
          <span className="case-beside">{isBoard ? 'The expert’s lead: ' : 'The expert: '}</span>
        </>
      ) : null}
      {isBoard && !isApart ? <span className="case-beside">Lead: </span> : null}
      <strong dir="auto">{expert}</strong>
      {isPlayed && isSame ? <span className="case-beside"> as the expert</span> : null}
      {isBoard ? <Missed names={turn.missed} /> : null}
    </span>
  )
}

function Missed({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <>
      <br />
      <span className="case-beside">Not on my board: </span>
      <span dir="auto">{names.join(', ')}</span>
    </>
  )
}

/** One's own words, with how near one found them. */
function Words({ turn: { yours, mark } }: { turn: Extract<TakeAwayTurn, { kind: 'words' }> }) {
  return (
    <span>
      <span className="case-beside">In one sentence: </span>
      {yours === undefined ? 'shown' : <span dir="auto">{yours}</span>}
      {mark === undefined ? null : <span className="case-beside"> by my own mark: {mark}</span>}
    </span>
  )
}

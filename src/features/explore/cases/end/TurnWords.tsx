import {
  type BoardTurn,
  type CaseTurn,
  expertLead,
  hasSameLead,
  listedLead,
  type OptionTurn,
} from '@/domain/cases/casePaths'

export type NameOf = (option: OptionTurn['expert']) => string

/** What one did at a turn, and what the expert did. */
export function TurnWords({ turn, nameOf }: { turn: CaseTurn; nameOf: NameOf }) {
  switch (turn.kind) {
    case 'branch':
    case 'next-finding': {
      const { yours, expert } = turn
      if (yours?.id === expert.id) return <Both name={nameOf(expert)} />
      return (
        <Beside
          yours={['You: ', yours ? nameOf(yours) : 'no choice']}
          expert={['The expert: ', nameOf(expert)]}
        />
      )
    }
    case 'differential':
      return <BoardWords turn={turn} />
    case 'representation':
      return <OwnWords turn={turn} />
  }
}

function BoardWords({ turn }: { turn: BoardTurn }) {
  const { yours, missed } = turn
  const lead = listedLead(expertLead(turn))
  return (
    <>
      {hasSameLead(turn) ? (
        <Both name={lead} as="both lead" />
      ) : (
        <Beside
          yours={['Your lead: ', yours ? listedLead(yours) : 'no board']}
          expert={['The expert’s lead: ', lead]}
        />
      )}
      {missed.length > 0 ? (
        <p className="wrap-anywhere text-warn">
          <span className="text-small">Not on your board: </span>
          <span dir="auto">{missed.map(({ name }) => name).join(', ')}</span>
        </p>
      ) : null}
    </>
  )
}

function OwnWords({ turn }: { turn: Extract<CaseTurn, { kind: 'representation' }> }) {
  const { yours, mark } = turn
  if (yours === undefined) return <p className="text-ink-2">You asked to be shown.</p>
  return (
    <p className="wrap-anywhere">
      <span className="text-small text-accent">You: </span>
      <span dir="auto">{yours}</span>{' '}
      <span className="text-small text-ink-3">
        {mark === undefined ? 'not marked' : `your own mark: ${mark}`}
      </span>
    </p>
  )
}

function Both({ name, as = 'both' }: { name: string; as?: string }) {
  return (
    <p className="wrap-anywhere">
      <span dir="auto" className="weight-label">
        {name}
      </span>{' '}
      <span className="text-small text-ink-3">{as}</span>
    </p>
  )
}

type Said = readonly [who: string, what: string]

function Beside({ yours, expert }: { yours: Said; expert: Said }) {
  return (
    <>
      <p className="wrap-anywhere">
        <span className="text-small text-accent">{yours[0]}</span>
        <span dir="auto">{yours[1]}</span>
      </p>
      <p className="wrap-anywhere">
        <span className="text-small text-ink-3">{expert[0]}</span>
        <span dir="auto" className="weight-label">
          {expert[1]}
        </span>
      </p>
    </>
  )
}

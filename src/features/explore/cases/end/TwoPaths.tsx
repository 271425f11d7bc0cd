import type { CasePaths, CaseTurn } from '@/domain/cases/casePaths'
import { optionName } from '@/domain/cases/takeAway'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { RichText } from '../../details/RichText'
import { STAGE_WORDS } from '../caseWords'
import { EndSection } from './EndSection'
import { lanePath, LANES, type Lane } from './lanePath'

type TwoPathsProps = { schema: Schema; knowledge: SchemaKnowledge; paths: CasePaths }

/** The way one went beside the expert's, as two lines; where they parted is said first. */
export function TwoPaths({ schema, knowledge, paths: { turns, parted } }: TwoPathsProps) {
  if (turns.length === 0) return null
  const nameOf = (option: CaseTurn['expert']) => optionName(option, schema, knowledge)
  return (
    <EndSection title="Your path and the expert’s">
      <p>{partedWords(turns, parted, nameOf)}</p>
      <ol className="mt-3">
        {turns.map((turn, index) => (
          <TurnRow
            key={turn.commit}
            turn={turn}
            nameOf={nameOf}
            before={laneOf(turns[index - 1])}
            isLast={index === turns.length - 1}
          />
        ))}
      </ol>
      {parted ? (
        <p className="mt-3 border-s-2 border-hairline ps-3 text-ink-2">
          Why “{nameOf(parted.expert)}” at that point: <RichText text={parted.expert.because} />
        </p>
      ) : null}
    </EndSection>
  )
}

type NameOf = (option: CaseTurn['expert']) => string

function partedWords(turns: readonly CaseTurn[], parted: CaseTurn | undefined, nameOf: NameOf) {
  if (parted?.yours) {
    const stage = STAGE_WORDS[parted.stage].toLowerCase()
    const when = parted.stage === 'triage' ? stage : `after the ${stage}`
    return `You parted ${when}: you chose “${nameOf(parted.yours)}”, the expert “${nameOf(parted.expert)}”.`
  }
  const chosen = turns.filter(({ yours }) => yours)
  if (chosen.length === 0) return 'You went on without choosing; this is the way the expert takes.'
  if (chosen.length < turns.length) {
    return 'Wherever you chose, you chose as the expert would.'
  }
  return 'You went the same way as the expert.'
}

/** Whether one went beside the expert there, or apart; nothing where one did not choose. */
function laneOf(turn: CaseTurn | undefined): Lane | undefined {
  if (!turn) return 'together'
  if (!turn.yours) return undefined
  return turn.yours.id === turn.expert.id ? 'together' : 'apart'
}

type TurnRowProps = {
  turn: CaseTurn
  nameOf: NameOf
  before: Lane | undefined
  isLast: boolean
}

function TurnRow({ turn, nameOf, before, isLast }: TurnRowProps) {
  const lane = laneOf(turn)
  const { yours, expert, stage, kind } = turn
  return (
    <li className="path-row">
      <Lanes lane={lane} before={before} isLast={isLast} />
      <div className="min-w-0 py-2.5">
        <p className="text-kicker text-ink-3">
          {STAGE_WORDS[stage]} · {kind === 'branch' ? 'which branch' : 'what next'}
        </p>
        {lane === 'together' ? (
          <p className="wrap-anywhere">
            <span dir="auto" className="weight-label">
              {nameOf(expert)}
            </span>{' '}
            <span className="text-small text-ink-3">both</span>
          </p>
        ) : (
          <>
            <p className="wrap-anywhere">
              <span className="text-small text-accent">You: </span>
              <span dir="auto">{yours ? nameOf(yours) : 'no choice'}</span>
            </p>
            <p className="wrap-anywhere">
              <span className="text-small text-ink-3">The expert: </span>
              <span dir="auto" className="weight-label">
                {nameOf(expert)}
              </span>
            </p>
          </>
        )}
      </div>
    </li>
  )
}

type LanesProps = { lane: Lane | undefined; before: Lane | undefined; isLast: boolean }

/** One's own line is the wide one of colour, with full dots; the expert's has squares. */
function Lanes({ lane, before, isLast }: LanesProps) {
  const at = lane ?? 'together'
  const from = before ?? 'together'
  return (
    <span aria-hidden="true" className="path-lanes">
      <svg viewBox="0 0 72 100" preserveAspectRatio="none" fill="none">
        <path
          d={lanePath(LANES[from].expert, LANES[at].expert, isLast)}
          vectorEffect="non-scaling-stroke"
          stroke="var(--wire)"
          strokeWidth="1.5"
        />
        {lane ? (
          <path
            d={lanePath(LANES[from].yours, LANES[at].yours, isLast)}
            vectorEffect="non-scaling-stroke"
            stroke="var(--accent)"
            strokeWidth="3"
          />
        ) : null}
      </svg>
      {lane ? (
        <span
          className="path-dot rounded-full bg-accent"
          style={{ left: `${(LANES[at].yours / 72) * 100}%` }}
        />
      ) : null}
      <span
        className="path-dot rounded-[3px] border-2 border-ink-2 bg-paper"
        style={{ left: `${(LANES[at].expert / 72) * 100}%` }}
      />
    </span>
  )
}

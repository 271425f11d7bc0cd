import {
  type CasePaths,
  type CaseTurn,
  expertLead,
  isParting,
  listedLead,
  type OptionTurn,
  reasonAt,
} from '@/domain/cases/casePaths'
import { optionName } from '@/domain/cases/optionName'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { RichText } from '../../details/RichText'
import { COMMIT_WORDS, STAGE_WORDS } from '../caseWords'
import { EndSection } from './EndSection'
import { lanePath, LANES, type Lane } from './lanePath'
import { type NameOf, TurnWords } from './TurnWords'

type TwoPathsProps = { schema: Schema; knowledge: SchemaKnowledge; paths: CasePaths }

/** The way one went beside the expert's, as two lines; where they parted is said first. */
export function TwoPaths({ schema, knowledge, paths: { turns, parted } }: TwoPathsProps) {
  if (turns.length === 0) return null
  const nameOf: NameOf = (option) => optionName(option, schema, knowledge)
  return (
    <EndSection title="Your path and the expert’s">
      <p>{parted ? partedWords(parted, nameOf) : togetherWords(turns)}</p>
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
          Why “{reasonName(parted, nameOf)}” at that point: <RichText text={reasonAt(parted)} />
        </p>
      ) : null}
    </EndSection>
  )
}

type Parting = NonNullable<CasePaths['parted']>

function partedWords(parted: Parting, nameOf: NameOf): string {
  const stage = STAGE_WORDS[parted.stage].toLowerCase()
  const parting = `You parted ${parted.stage === 'triage' ? stage : `after the ${stage}`}`
  if (parted.kind !== 'differential') {
    return `${parting}: you chose “${optionWords(parted.yours, nameOf)}”, the expert “${nameOf(parted.expert)}”.`
  }
  const { yours = [], astray, missed } = parted
  if (astray.length > 0) {
    return `${parting}: your lead was “${listedLead(yours)}”, the expert’s “${listedLead(expertLead(parted))}”.`
  }
  const names = missed.map(({ name }) => `“${name}”`).join(', ')
  return `${parting}: not to be missed, and not on your board: ${names}.`
}

function optionWords(option: OptionTurn['expert'] | undefined, nameOf: NameOf): string {
  return option ? nameOf(option) : ''
}

/** Of what the reason is at a parting. */
function reasonName(parted: Parting, nameOf: NameOf): string {
  if (parted.kind !== 'differential') return nameOf(parted.expert)
  const [lead] = expertLead(parted)
  const [missed] = parted.missed
  return (parted.astray.length > 0 ? lead : undefined) ?? missed?.name ?? ''
}

function togetherWords(turns: readonly CaseTurn[]): string {
  const weighed = turns.filter(({ kind }) => kind !== 'representation')
  const chosen = weighed.filter(({ yours }) => yours)
  if (chosen.length === 0) return 'You went on without choosing; this is the way the expert takes.'
  if (chosen.length < weighed.length) {
    return 'Wherever you chose, you chose as the expert would.'
  }
  return 'You went the same way as the expert.'
}

/** Whether one went beside the expert there, or apart; nothing where one left it out. */
function laneOf(turn: CaseTurn | undefined): Lane | undefined {
  if (!turn) return 'together'
  if (turn.yours === undefined) return undefined
  return isParting(turn) ? 'apart' : 'together'
}

type TurnRowProps = {
  turn: CaseTurn
  nameOf: NameOf
  before: Lane | undefined
  isLast: boolean
}

function TurnRow({ turn, nameOf, before, isLast }: TurnRowProps) {
  return (
    <li className="path-row">
      <Lanes lane={laneOf(turn)} before={before} isLast={isLast} />
      <div className="min-w-0 py-2.5">
        <p className="text-kicker text-ink-3">
          {STAGE_WORDS[turn.stage]} · {COMMIT_WORDS[turn.kind].toLowerCase()}
        </p>
        <TurnWords turn={turn} nameOf={nameOf} />
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

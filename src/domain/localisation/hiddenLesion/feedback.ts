import type { Round } from '../round'
import type { Localisation, SiteAnswer } from '../localisation'
import { localise } from '../localise'
import { askedAtRandom, askedWell, type Course, courseOf, foundAfter, type Game } from './course'

/** A round in which the learner has said where the lesion is. */
export type Committed = Round & Required<Pick<Round, 'committed'>>

/** A finding that speaks otherwise for the hidden site than for the one it is held against. */
export type Separating = {
  finding: string
  isThere: boolean
  /** How much more it speaks for the hidden site; below zero it misleads. */
  weight: number
  /** What it says of each of the two, as far as it says anything. */
  because: readonly { site: string; sentence: string }[]
}

/** What the finding did that the learner named as the one that decided. */
type ReasonVerdict = 'decides' | 'helps' | 'separates-little' | 'misleads' | 'none'

export type Feedback = {
  /** The site that was hidden and the one it is held against: what was chosen, or the next best. */
  hidden: readonly string[]
  missed: readonly string[]
  rival: string | undefined
  isRivalChosen: boolean
  /** The findings asked for that tell the two apart, the clearest first. */
  separating: readonly Separating[]
  misleading: readonly Separating[]
  /** Findings that would have told them apart and were not asked for. */
  unasked: readonly Separating[]
  reason: ReasonVerdict
  course: Course
  /** The place in the course of the answer after which the hidden site gained most, from 0. */
  turnThatMattered: number | undefined
  /** After how many questions the lesion could have been known and stayed known. */
  knownAfter: number | undefined
  well: Course
  wellKnownAfter: number | undefined
  /** Sites left on average when chance asks: at the start, then after each question. */
  atRandom: readonly number[]
  /** Sites left when everything is asked: what the findings of this round can tell at all. */
  floor: number
}

/** Below this, in natural logarithms, a finding hardly tells two sites apart: 1.5 times. */
const LITTLE = 0.4
/** From here on it decides: about three times as likely at one as at the other. */
const MUCH = 1.1
const FEWEST_TURNS = 8
const MOST_TURNS = 12
const MOST_UNASKED = 3

/** What one can learn from a round that one has committed oneself in. */
export function feedback(game: Game, round: Committed): Feedback {
  const { lesion } = game
  const { asked, committed } = round
  const now = localise(game.model, foundAfter(game, asked))
  const whole = localise(game.model, foundAfter(game, game.pool))
  const isHidden = (site: string) => lesion.sites.includes(site)
  const wrong = committed.sites.find((site) => !isHidden(site))
  const missed = lesion.sites.filter((site) => !committed.sites.includes(site))
  const rival = wrong ?? now.sites.find(({ id }) => !isHidden(id))?.id
  const about = missed[0] ?? lesion.sites[0] ?? ''
  const apart = separations(now, about, rival)
  const floor = floorOf(game, whole)
  const most = Math.min(MOST_TURNS, Math.max(FEWEST_TURNS, asked.length))
  const course = courseOf(game, asked)
  const well = courseOf(game, askedWell(game, most))
  return {
    hidden: lesion.sites,
    missed,
    rival,
    isRivalChosen: wrong !== undefined,
    separating: apart.filter(({ weight }) => weight >= LITTLE),
    misleading: apart.filter(({ weight }) => weight <= -LITTLE).toReversed(),
    unasked: separations(whole, about, rival)
      .filter(({ finding, weight }) => weight >= LITTLE && !asked.includes(finding))
      .slice(0, MOST_UNASKED),
    reason: verdictOn(committed.because, apart),
    course,
    turnThatMattered: turnThatMattered(course),
    knownAfter: knownAfter(course, floor),
    well,
    wellKnownAfter: knownAfter(well, floor),
    atRandom: askedAtRandom(game, most, round.seed),
    floor,
  }
}

/** All that is known can leave more than one site: those that no finding tells apart. */
function floorOf({ lesion }: Game, { sites }: Localisation): number {
  const rank = Math.max(...sites.map((site) => (lesion.sites.includes(site.id) ? site.rank : 0)))
  const others = sites.filter((site) => !lesion.sites.includes(site.id))
  return others.filter((site) => site.rank <= rank).length + 1
}

function separations(
  { sites }: Localisation,
  one: string,
  other: string | undefined,
): Separating[] {
  const [here, there] = [one, other].map((id) => sites.find((site) => site.id === id))
  if (!here || !there) return []
  const [ours, theirs] = [reasonsOf(here), reasonsOf(there)]
  const findings = [...new Set([...ours.keys(), ...theirs.keys()])]
  return findings
    .map((finding) => {
      const [own, foreign] = [ours.get(finding), theirs.get(finding)]
      return {
        finding,
        isThere: (own ?? foreign)?.isThere ?? false,
        weight: (own?.weight ?? 0) - (foreign?.weight ?? 0),
        because: [
          ...(own ? [{ site: here.id, sentence: own.because }] : []),
          ...(foreign ? [{ site: there.id, sentence: foreign.because }] : []),
        ],
      }
    })
    .toSorted((a, b) => b.weight - a.weight)
}

function reasonsOf(site: SiteAnswer) {
  return new Map([...site.for, ...site.against].map((reason) => [reason.finding, reason]))
}

function verdictOn(finding: string | undefined, apart: readonly Separating[]): ReasonVerdict {
  if (finding === undefined) return 'none'
  const weight = apart.find((each) => each.finding === finding)?.weight ?? 0
  if (weight >= MUCH) return 'decides'
  if (weight >= LITTLE) return 'helps'
  return weight <= -LITTLE ? 'misleads' : 'separates-little'
}

/** Measured by what part of the sites an answer puts behind: from 20 to 10 is as much as 2 to 1. */
function turnThatMattered({ start, turns }: Course): number | undefined {
  const gains = turns.map(({ left }, index) => (turns[index - 1]?.left ?? start) / left)
  const most = Math.max(1, ...gains)
  return most > 1 ? gains.indexOf(most) : undefined
}

function knownAfter({ start, turns }: Course, floor: number): number | undefined {
  const lefts = [start, ...turns.map(({ left }) => left)]
  const before = lefts.findLastIndex((left) => left > floor)
  return before === lefts.length - 1 ? undefined : before + 1
}

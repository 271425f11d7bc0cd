import type { Game } from '@/domain/localisation/hiddenLesion/course'
import type { Feedback } from '@/domain/localisation/hiddenLesion/feedback'
import { nameIn } from './nameIn'
import { questions } from './roundWords'

type TurnWordsProps = { game: Game; learned: Feedback; because: string | undefined }

/** How the round went, in words: the turn that mattered, what was needed, what was named. */
export function TurnWords({ game, learned, because }: TurnWordsProps) {
  return (
    <section>
      <h3 className="weight-label border-b border-hairline pb-1.5 text-[1.0625rem]">
        The turn that mattered
      </h3>
      <p className="mt-2.5">{turnWords(game, learned)}</p>
      <p className="mt-2 text-ink-2">{neededWords(learned)}</p>
      <p className="mt-2 text-ink-2">{reasonWords(game, learned, because)}</p>
    </section>
  )
}

function turnWords(game: Game, { course, turnThatMattered }: Feedback): string {
  const turn = turnThatMattered === undefined ? undefined : course.turns[turnThatMattered]
  if (!turn || turnThatMattered === undefined) {
    return course.turns.length === 0
      ? 'You asked nothing, so that no answer could put a site behind.'
      : 'No single answer of yours put other sites behind.'
  }
  const before = course.turns[turnThatMattered - 1]?.left ?? course.start
  const answer = turn.isThere ? 'there' : 'not there'
  return `Question ${turnThatMattered + 1}, ${nameIn.finding(game, turn.finding)} (${answer}), took the sites in the running from ${before} to ${turn.left}.`
}

/** How many questions there were, from which on it could be known, and how many one needs. */
function neededWords({ course, knownAfter, well, wellKnownAfter }: Feedback): string {
  const asked = course.turns.length
  const own =
    knownAfter === undefined
      ? `After your ${questions(asked)} it could not be known.`
      : knownAfter < asked
        ? `You asked ${questions(asked)}; from question ${Math.max(knownAfter, 1)} on it could be known.`
        : `You asked ${questions(asked)}, and with the last it could be known.`
  const best =
    wellKnownAfter === undefined
      ? `Asking well, ${questions(well.turns.length)} are too few as well.`
      : `Asking well knows it after ${questions(wellKnownAfter)}.`
  return `${asked === 0 ? '' : `${own} `}${best}`
}

function reasonWords(game: Game, learned: Feedback, because: string | undefined): string {
  if (because === undefined) return 'You named no finding as the one that decided.'
  const name = nameIn.finding(game, because)
  const about = nameIn.site(game, learned.missed[0] ?? learned.hidden[0] ?? '')
  const other = learned.rival === undefined ? 'the others' : nameIn.site(game, learned.rival)
  switch (learned.reason) {
    case 'decides':
      return `You named ${name}: it does decide between ${about} and ${other}.`
    case 'helps':
      return `You named ${name}: it helps to tell ${about} from ${other}, but does not decide.`
    case 'misleads':
      return `You named ${name}: in this round it speaks for ${other} rather than for ${about}.`
    case 'separates-little':
    case 'none':
      return `You named ${name}: it says about the same of ${about} and of ${other}.`
  }
}

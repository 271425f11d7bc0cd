import type { Game } from '@/domain/localisation/hiddenLesion/course'
import type { Feedback, Separating } from '@/domain/localisation/hiddenLesion/feedback'
import { AnswerSign } from './AnswerSign'
import { nameIn } from './nameIn'

type SeparatedProps = { game: Game; learned: Feedback }

const MOST_SHOWN = 4

/** What told the hidden site from the one that was chosen, or from the next best. */
export function Separated({ game, learned }: SeparatedProps) {
  const { rival, isRivalChosen, separating, misleading, unasked } = learned
  if (rival === undefined) return null
  const about = learned.missed[0] ?? learned.hidden[0] ?? ''
  const [own, other] = [nameIn.site(game, about), nameIn.site(game, rival)]
  return (
    <>
      <Findings
        title={`What told ${own} from ${other}`}
        note={isRivalChosen ? undefined : `${other} came next.`}
        game={game}
        findings={separating.slice(0, MOST_SHOWN)}
        empty={`Nothing that you asked for tells ${own} from ${other}.`}
      />
      {unasked.length > 0 ? (
        <Findings title="What would have told more" game={game} findings={unasked} />
      ) : null}
      {misleading.length > 0 ? (
        <Findings
          title={`What spoke for ${other} all the same`}
          game={game}
          findings={misleading.slice(0, MOST_SHOWN)}
        />
      ) : null}
      {learned.floor > 1 ? (
        <p className="rounded-xl bg-raised px-4 py-3 text-ink-2">
          Everything that this schema asks for still leaves {learned.floor} sites in this round: its
          findings alone do not tell them apart.
        </p>
      ) : null}
    </>
  )
}

type FindingsProps = {
  title: string
  note?: string | undefined
  game: Game
  findings: readonly Separating[]
  empty?: string
}

function Findings({ title, note, game, findings, empty }: FindingsProps) {
  return (
    <section>
      <h3 className="weight-label border-b border-hairline pb-1.5 text-[1.0625rem]">{title}</h3>
      {note ? <p className="mt-1.5 text-small text-ink-3">{note}</p> : null}
      {findings.length === 0 ? <p className="mt-2 text-ink-2">{empty}</p> : null}
      <ul className="mt-2.5 flex flex-col gap-3">
        {findings.map(({ finding, isThere, because }) => (
          <li key={finding}>
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <span className="weight-label">{nameIn.finding(game, finding)}</span>
              <AnswerSign isThere={isThere} />
            </p>
            {because.map(({ site, sentence }) => (
              <p key={site} className="mt-0.5 text-ink-2">
                <span className="weight-label text-small">{nameIn.site(game, site)}</span>:{' '}
                {withoutName(sentence, nameIn.finding(game, finding))}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The name stands above already. */
function withoutName(sentence: string, name: string): string {
  for (const start of [name, `Not there: ${name}`]) {
    if (!sentence.toLowerCase().startsWith(start.toLowerCase())) continue
    const rest = sentence.slice(start.length)
    if (/^[:.,] /.test(rest)) return rest.slice(2)
  }
  return sentence
}

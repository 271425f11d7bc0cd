import { useMemo } from 'react'
import { type Game, foundAfter } from '@/domain/localisation/hiddenLesion/course'
import {
  type Feedback,
  feedback,
  type Committed,
} from '@/domain/localisation/hiddenLesion/feedback'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { isPhone } from '@/platform/screen'
import { startRound } from '@/state/hiddenLesion'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { useHeadingFocus } from '../compare/useHeadingFocus'
import { Courses } from './Courses'
import { joined, LEVEL_WORDS } from './roundWords'
import { Separated } from './Separated'
import { TurnWords } from './TurnWords'

type RoundFeedbackProps = { schema: Schema; game: Game; round: Committed }

/** What one can learn from a round: never that it was right or wrong, but what told the sites apart. */
export function RoundFeedback({ schema, game, round }: RoundFeedbackProps) {
  const heading = useHeadingFocus(true)
  const learned = useMemo(() => feedback(game, round), [game, round])
  const nameOf = (site: string) => game.knowledge.sites[site]?.name ?? site
  return (
    <article>
      <p className="text-kicker text-ink-3">
        Hidden lesion · {LEVEL_WORDS[round.level].name} · it was
      </p>
      <h2
        ref={heading}
        tabIndex={-1}
        className="weight-label tight mt-0.5 text-[1.625rem] leading-[2rem] text-balance"
      >
        {joined(learned.hidden.map(nameOf))}
      </h2>
      <p className="mt-1 text-[1.0625rem] text-ink-2">{saidWords(learned, round, nameOf)}</p>
      <WaysOn schema={schema} game={game} round={round} />
      <div className="mt-6 grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-7">
          <Separated game={game} learned={learned} />
        </div>
        <div className="flex min-w-0 flex-col gap-7">
          <TurnWords game={game} learned={learned} because={round.committed.because} />
          <Courses game={game} learned={learned} />
        </div>
      </div>
    </article>
  )
}

function saidWords(
  { hidden, missed }: Feedback,
  { committed }: Committed,
  nameOf: (site: string) => string,
): string {
  if (missed.length === 0) return 'That is what you said.'
  const met = committed.sites.filter((site) => hidden.includes(site))
  const said = `You said ${joined(committed.sites.map(nameOf))}.`
  return met.length > 0 ? `${said} One of the two is there.` : said
}

/** On to another round, the same one again, or to where the findings and the site are explained. */
function WaysOn({ schema, game, round }: RoundFeedbackProps) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const { seed, level } = round
  const again = formatPlace({ ...place, round: { seed, level, asked: [] } })
  const found = foundAfter(game, round.asked)
  const localise = formatPlace({ ...viewPlace(place, 'localise'), found })
  const [site = ''] = game.lesion.sites
  const card = Object.values(schema.nodes).find(({ id }) => game.knowledge.nodes[id]?.site === site)
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 print:hidden">
      <Button look="strong" onClick={() => startRound(level)}>
        Another lesion
      </Button>
      <WayOn href={again}>The same lesion again</WayOn>
      <WayOn href={localise}>Its findings in Localise</WayOn>
      {card ? (
        <WayOn
          href={formatPlace({
            ...viewPlace(place, isPhone() ? 'outline' : 'map'),
            node: card.id,
          })}
        >
          The card of {card.label}
        </WayOn>
      ) : null}
    </div>
  )
}

function WayOn({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a
      href={href}
      className="touch-target flex min-h-8 items-center rounded-lg border border-hairline bg-surface px-2.5 text-small hover:border-wire pointer-coarse:min-h-11"
    >
      {children}
    </a>
  )
}

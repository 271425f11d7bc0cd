import { useMemo } from 'react'
import { type Game, gameOf } from '@/domain/localisation/hiddenLesion/course'
import { drawLesion, hidingPlaces } from '@/domain/localisation/hiddenLesion/drawLesion'
import type { Round } from '@/domain/localisation/round'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { modelOf } from '../useLocalisation'
import { NothingToHide } from './NothingToHide'
import { RoundFeedback } from './RoundFeedback'
import { RoundInPlay } from './RoundInPlay'
import { StartRound } from './StartRound'

/** With fewer sites there is nothing to tell apart. */
const FEWEST_SITES = 2

type HiddenLesionRoomProps = { schema: Schema; knowledge: SchemaKnowledge }

/** The choice of a round, the round itself, or what one can learn from it: as the address says. */
export function HiddenLesionRoom({ schema, knowledge }: HiddenLesionRoomProps) {
  const written = useAppStore(({ place }) => place?.round)
  const game = useGame(schema, knowledge, written)
  if (hidingPlaces(knowledge).length < FEWEST_SITES) return <NothingToHide schema={schema} />
  if (!game || !written) return <StartRound schema={schema} knowledge={knowledge} />
  const round = playable(written, game)
  // Each part begins anew with a round: nothing typed or opened stays from the one before.
  const key = `${round.seed} ${round.level}`
  const { committed } = round
  return committed ? (
    <RoundFeedback key={key} schema={schema} game={game} round={{ ...round, committed }} />
  ) : (
    <RoundInPlay key={key} schema={schema} game={game} round={round} />
  )
}

function useGame(
  schema: Schema,
  knowledge: SchemaKnowledge,
  round: Round | undefined,
): Game | undefined {
  const { seed, level } = round ?? {}
  return useMemo(() => {
    if (seed === undefined || level === undefined) return undefined
    const lesion = drawLesion(knowledge, seed, level)
    return lesion && gameOf(knowledge, modelOf(schema, knowledge), lesion)
  }, [schema, knowledge, seed, level])
}

/** A link may outlive an edit to the schema: findings and sites that are gone are passed over. */
function playable(round: Round, { pool, knowledge }: Game): Round {
  const { committed, ...rest } = round
  const asked = round.asked.filter((id) => pool.includes(id))
  const sites = (committed?.sites ?? []).filter((id) => knowledge.sites[id])
  const because = asked.find((id) => id === committed?.because)
  return { ...rest, asked, ...(sites.length > 0 && { committed: { sites, because } }) }
}

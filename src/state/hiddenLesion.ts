import type { Round, RoundLevel } from '@/domain/localisation/round'
import { invariant } from '@/domain/shared/invariant'
import { randomSeed } from '@/platform/randomSeed'
import { useAppStore } from './store'

/** Hides another lesion. The round before is one step back. */
export function startRound(level: RoundLevel) {
  changeRound({ seed: randomSeed(), level, asked: [] }, 'push')
}

/** Examines for one more finding; what was asked for once stays asked for. */
export function askFor(finding: string) {
  const round = roundHere()
  if (round.asked.includes(finding)) return
  changeRound({ ...round, asked: [...round.asked, finding] }, 'replace')
}

/** Says where the lesion is, and which finding decided. */
export function commitTo(sites: readonly string[], because: string | undefined) {
  changeRound({ ...roundHere(), committed: { sites, because } }, 'push')
}

function changeRound(round: Round, how: 'push' | 'replace') {
  const { place, go } = useAppStore.getState()
  invariant(place, 'a lesion is hidden where no schema is shown')
  go({ ...place, round }, how)
}

function roundHere(): Round {
  const round = useAppStore.getState().place?.round
  invariant(round, 'a round is played where none has begun')
  return round
}

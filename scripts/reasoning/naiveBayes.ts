import { type Found, isThere } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'

/** What plain naive Bayes makes of the same table: every finding by itself, all sites alike. */
export function naiveBayes({ sites, cells, table }: LocalisationModel, found: Found): number[] {
  return sites.map((_, at) =>
    Object.entries(found).reduce((sum, [finding, said]) => {
      // The problem of the schema counts for it like any other finding.
      const share = cells.get(finding)?.[at]?.share ?? table.get(finding)?.[at]
      if (share === undefined) return sum
      return sum + Math.log(isThere(said) ? share : 1 - share)
    }, 0),
  )
}

/** The finding that naive Bayes would ask for next: the one that tells most, greedily. */
export function naiveNext(model: LocalisationModel, found: Found, pool: readonly string[]): string {
  const posterior = normalised(naiveBayes(model, found))
  let [best, most] = ['', -1]
  for (const finding of pool) {
    if (finding in found) continue
    const row = model.cells.get(finding)
    const shares = posterior.map((_, at) => row?.[at]?.share ?? model.table.get(finding)?.[at] ?? 0)
    const whole = posterior.reduce((sum, share, at) => sum + share * (shares[at] ?? 0), 0)
    const rest = posterior.reduce((sum, share, at) => sum + share * entropy(shares[at] ?? 0), 0)
    const gain = entropy(whole) - rest
    if (gain > most) [best, most] = [finding, gain]
  }
  return best
}

function normalised(logs: readonly number[]): number[] {
  const best = Math.max(...logs)
  const shares = logs.map((log) => Math.exp(log - best))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

function entropy(share: number): number {
  const held = Math.min(1 - 1e-9, Math.max(1e-9, share))
  return -held * Math.log(held) - (1 - held) * Math.log(1 - held)
}

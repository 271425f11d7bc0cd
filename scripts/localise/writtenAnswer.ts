import { plainText } from '@/domain/format/plainText'
import type { Localisation, Reason } from '@/domain/localisation/localisation'

/** What the engine says of a case, as it is printed: weights with two decimals, what is measured with its source. */
export function writtenAnswer(answer: Localisation) {
  return {
    sites: answer.sites.map((site) => ({
      id: site.id,
      label: site.label,
      status: site.status,
      rank: site.rank,
      ...reasonsOf(site),
    })),
    diagnoses: answer.diagnoses.map((diagnosis) => ({
      id: diagnosis.id,
      label: diagnosis.label,
      site: diagnosis.site,
      rank: diagnosis.rank,
      cantMiss: diagnosis.cantMiss,
      ...reasonsOf(diagnosis),
      missing: diagnosis.missing,
    })),
    next: answer.next,
    unexplained: answer.unexplained,
    pairs: answer.pairs,
    contradictions: answer.contradictions,
    silent: answer.silent,
  }
}

function reasonsOf(sides: { for: readonly Reason[]; against: readonly Reason[] }) {
  return { for: sides.for.map(writtenReason), against: sides.against.map(writtenReason) }
}

function writtenReason({ finding, isThere, weight, because, departs, ground }: Reason) {
  // Adding 0 makes of a weight that is rounded to -0 one that is 0.
  return {
    finding,
    isThere,
    weight: Math.round(weight * 100) / 100 + 0,
    because,
    ...(departs && { departs: plainText(departs) }),
    ground: ground.kind,
    ...(ground.kind === 'measured' && { source: ground.evidence.source }),
  }
}

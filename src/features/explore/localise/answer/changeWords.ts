import type { Localisation, SiteAnswer } from '@/domain/localisation/localisation'
import { fewNames } from './fewNames'
import { rankedSites } from './rankedSites'

/**
 * What one more finding, or one less, did to an answer, in one short sentence: who leads, who went
 * out, who came back. Nothing where it did nothing.
 */
export function changeWords(before: Localisation, after: Localisation): string {
  const leads = leadWords(before, after)
  const wentOut = moved(before, after, (was, is) => !isOut(was) && isOut(is))
  const cameBack = moved(before, after, (was, is) => isOut(was) && !isOut(is))
  const parts = [
    ...leads,
    ...(wentOut.length === 0 ? [] : [`out: ${fewNames(wentOut)}`]),
    ...(cameBack.length === 0 ? [] : [`back in: ${fewNames(cameBack)}`]),
  ]
  const sentence = parts.join('; ')
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Who leads now, if that is news or if there is other news to put beside it. */
function leadWords(before: Localisation, after: Localisation): string[] {
  const was = rankedSites(before).leading.map(({ label }) => label)
  const is = rankedSites(after).leading.map(({ label }) => label)
  if (was.join('\n') === is.join('\n')) return []
  if (is.length === 0) return ['no site leads']
  return [`${fewNames(is)} ${is.length === 1 ? 'leads' : 'lead'}`]
}

function moved(
  before: Localisation,
  after: Localisation,
  isMove: (was: SiteAnswer, is: SiteAnswer) => boolean,
): string[] {
  const was = new Map(before.sites.map((site) => [site.id, site]))
  return after.sites.flatMap((site) => {
    const earlier = was.get(site.id)
    return earlier && isMove(earlier, site) ? [site.label] : []
  })
}

function isOut({ status }: SiteAnswer): boolean {
  return status === 'unlikely' || status === 'excluded'
}

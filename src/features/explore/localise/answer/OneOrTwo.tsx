import type { Localisation, SitePair } from '@/domain/localisation/localisation'
import { Section } from '../../details/Section'
import { useAnswerNames } from './AnswerNames'
import type { Fault } from './faultOf'
import { fewNames } from './fewNames'

const MOST_PAIRS = 3

type OneOrTwoProps = { answer: Localisation; fault: Fault }

/** Whether one lesion explains what was found; if not, what it leaves over, and which two would. */
export function OneOrTwo({ answer, fault }: OneOrTwoProps) {
  const names = useAnswerNames()
  const { unexplained, pairs, sites } = answer
  if (unexplained.length === 0) {
    return <p className="text-small text-ink-2">One {fault} explains all that was found.</p>
  }
  return (
    <Section title={`One ${fault} or two`}>
      <p>
        {sites[0]?.label} leaves over:{' '}
        <span className="weight-label">{unexplained.map(names.finding).join(', ')}</span>.
      </p>
      {pairs.length === 0 ? (
        <p className="mt-1 text-small text-ink-2">No two sites explain more than one does.</p>
      ) : (
        <>
          <h4 className="weight-label mt-2.5 text-small text-ink-2">Two together explain more</h4>
          <ul className="mt-1 flex flex-col gap-2">
            {pairs.slice(0, MOST_PAIRS).map((pair) => (
              <Pair key={pair.sites.join(' ')} pair={pair} />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function Pair({ pair }: { pair: SitePair }) {
  const names = useAnswerNames()
  const explained = pair.explains.map(names.finding)
  return (
    <li>
      <p>
        {pair.sites.map((site, index) => {
          const address = names.siteAddress(site)
          return (
            <span key={site}>
              {index > 0 ? <span className="text-ink-2"> with </span> : null}
              {address === undefined ? (
                <span className="weight-label">{names.site(site)}</span>
              ) : (
                <a href={address} className="weight-label hover:underline">
                  {names.site(site)}
                </a>
              )}
            </span>
          )
        })}
      </p>
      {explained.length > 0 ? (
        <p className="text-small text-ink-2">explains {fewNames(explained, 4)}</p>
      ) : null}
    </li>
  )
}

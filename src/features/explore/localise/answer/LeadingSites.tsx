import type { Found } from '@/domain/localisation/found'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { useAnswerNames } from './AnswerNames'
import { fewNames } from './fewNames'
import type { RankedSites, RankGroup } from './rankedSites'
import { SiteRow } from './SiteRow'
import { tellApart, type Teller } from './tellApart'

type LeadingSitesProps = { ranked: RankedSites; knowledge: SchemaKnowledge; found: Found }

/** So many sites can be read with their reasons before they are a wall. */
const MOST_OPEN = 2
const MOST_TELLERS = 3
const MOST_SHARED = 4

/** The sites of the first rank with their reasons, and what would tell them apart. */
export function LeadingSites({ ranked, knowledge, found }: LeadingSitesProps) {
  const { leading } = ranked
  const isOne = leading.length === 1
  const tellers = isOne
    ? []
    : tellApart(
        leading.map(({ id }) => id),
        knowledge,
        found,
      )
  return (
    <section className="rounded-xl border border-hairline bg-surface px-3 pt-2.5 pb-2 shadow-card">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-small text-ink-2">
          {isOne ? 'Leading' : 'Cannot be told apart by what was found'}
        </h3>
        <Compare ranked={ranked} />
      </div>
      {leading.length > MOST_OPEN ? <ForAll leading={leading} /> : null}
      <ul className={isOne ? '' : 'divide-y divide-hairline'}>
        {leading.map((site) => (
          <SiteRow
            // A site of many that is now one of few opens.
            key={`${site.id} ${leading.length <= MOST_OPEN}`}
            site={site}
            isStatusSaid
            firstReasons={isOne ? 3 : 2}
            isOpenAtFirst={leading.length <= MOST_OPEN}
          />
        ))}
      </ul>
      {isOne ? null : <TellThemApart tellers={tellers.slice(0, MOST_TELLERS)} />}
    </section>
  )
}

/** The first two sites side by side, one press away. */
function Compare({ ranked: { leading, others } }: { ranked: RankedSites }) {
  const names = useAnswerNames()
  const [one, other] = [...leading, ...others.flatMap(({ groups }) => groups.flat())]
  const address = one && other ? names.compareAddress(one.id, other.id) : undefined
  if (!one || !other || address === undefined) return null
  return (
    <a
      href={address}
      aria-label={`Compare ${one.label} with ${other.label}`}
      className="touch-target text-small text-accent underline"
    >
      {leading.length === 1 ? `Compare with ${other.label}` : 'Compare the first two'}
    </a>
  )
}

/** What speaks for each of them, where there are too many to show the reasons of each. */
function ForAll({ leading }: { leading: RankGroup }) {
  const names = useAnswerNames()
  const [first, ...rest] = leading
  const shared = (first?.for ?? []).filter(({ finding }) =>
    rest.every((site) => site.for.some((reason) => reason.finding === finding)),
  )
  if (shared.length === 0) return null
  return (
    <p className="mt-0.5 mb-1">
      For all of them:{' '}
      {fewNames(
        shared.map(({ finding, isThere }) => names.observed(finding, isThere)),
        MOST_SHARED,
      )}
      .
    </p>
  )
}

function TellThemApart({ tellers }: { tellers: readonly Teller[] }) {
  const names = useAnswerNames()
  if (tellers.length === 0) {
    return (
      <p className="border-t border-hairline pt-2 pb-1 text-small text-ink-2">
        Nothing in this schema that is still to be tested tells them apart.
      </p>
    )
  }
  return (
    <div className="border-t border-hairline pt-2 pb-1">
      <h4 className="weight-label text-small text-ink-2">What would tell them apart</h4>
      <ul className="mt-1 flex flex-col gap-1.5">
        {tellers.map(({ finding, bedside, most, least }) => (
          <li key={finding}>
            {names.finding(finding)}
            {bedside ? null : (
              <span className="text-small text-ink-3"> {names.placeOf(finding)}</span>
            )}
            <span className="block text-small text-ink-2">
              {most.frequency}: {fewNames(most.sites.map(names.site))}; {least.frequency}:{' '}
              {fewNames(least.sites.map(names.site))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

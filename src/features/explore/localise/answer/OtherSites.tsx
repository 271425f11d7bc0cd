import { useState } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { StatusMark } from '@/ui/StatusMark'
import { fewNames } from './fewNames'
import type { StatusGroup } from './rankedSites'
import { SiteGroup } from './SiteGroup'

type OtherSitesProps = {
  part: StatusGroup
  knowledge: SchemaKnowledge
  found: Found
}

/** So many rows of a status are shown; a few more than these take no button. */
const FIRST_SITES = 5
const SPARE = 2
/** So many of those that are out are named while they are folded. */
const NAMED_OUT = 3

/** The sites of one status: those still in as rows, those out behind their number. */
export function OtherSites(props: OtherSitesProps) {
  const { status } = props.part
  return status === 'unlikely' || status === 'excluded' ? (
    <SitesOut {...props} />
  ) : (
    <SitesIn {...props} />
  )
}

function SitesIn({ part: { status, count, groups }, knowledge, found }: OtherSitesProps) {
  const [isWhole, setWhole] = useState(false)
  const isLong = !isWhole && count > FIRST_SITES + SPARE
  return (
    <section>
      <h3 className="flex items-center gap-2 border-b border-hairline pb-1">
        <StatusWords status={status} count={count} />
      </h3>
      <ul>
        {(isLong ? firstOf(groups) : groups).map((group) => (
          <SiteGroup
            key={group.map(({ id }) => id).join(' ')}
            group={group}
            knowledge={knowledge}
            found={found}
          />
        ))}
      </ul>
      {isLong ? (
        <Button className="mt-1" onClick={() => setWhole(true)}>
          Show all {count} {status}
        </Button>
      ) : null}
    </section>
  )
}

/** The first groups, whole, until there are enough sites; a large one is cut. */
function firstOf(groups: StatusGroup['groups']): StatusGroup['groups'] {
  let room = FIRST_SITES
  return groups.flatMap((group) => {
    const shown = group.slice(0, Math.max(room, 0))
    room -= shown.length
    return shown.length === 0 ? [] : [shown]
  })
}

function SitesOut({ part: { status, count, groups }, knowledge, found }: OtherSitesProps) {
  return (
    <section>
      <details className="group/out border-b border-hairline pb-1">
        <summary className="touch-target flex min-h-9 list-none flex-wrap items-center gap-x-2 rounded-md py-1 [&::-webkit-details-marker]:hidden">
          <h3 className="flex items-center gap-2">
            <StatusWords status={status} count={count} />
          </h3>
          <span className="ms-auto answer-chevron text-ink-3 group-open/out:rotate-90">
            <Icon name="chevron-right" sizePx={15} />
          </span>
          <span className="w-full text-small text-ink-2 group-open/out:hidden">
            {fewNames(
              groups.flat().map(({ label }) => label),
              NAMED_OUT,
            )}
          </span>
        </summary>
        <ul className="pb-2">
          {groups.map((group) => (
            <SiteGroup
              key={group.map(({ id }) => id).join(' ')}
              group={group}
              knowledge={knowledge}
              found={found}
            />
          ))}
        </ul>
      </details>
    </section>
  )
}

function StatusWords({ status, count }: Pick<StatusGroup, 'status' | 'count'>) {
  return (
    <>
      <StatusMark status={status} sizePx={16} />
      <span className="weight-label text-body first-letter:uppercase">{status}</span>
      <span className="text-small text-ink-2">{count}</span>
    </>
  )
}

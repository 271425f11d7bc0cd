import type { Found } from '@/domain/localisation/found'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { useAnswerNames } from './AnswerNames'
import { fewNames } from './fewNames'
import type { RankGroup } from './rankedSites'
import { SiteRow } from './SiteRow'
import { tellApart } from './tellApart'

type SiteGroupProps = { group: RankGroup; knowledge: SchemaKnowledge; found: Found }

/** Sites of one rank: alone, or held together where the findings do not tell them apart. */
export function SiteGroup({ group, knowledge, found }: SiteGroupProps) {
  const rows = group.map((site) => <SiteRow key={site.id} site={site} />)
  if (group.length < 2) return rows
  return (
    <li className="my-2 border-s-2 border-wire ps-2.5">
      <ul>{rows}</ul>
      <NotToldApart group={group} knowledge={knowledge} found={found} />
    </li>
  )
}

function NotToldApart({ group, knowledge, found }: SiteGroupProps) {
  const names = useAnswerNames()
  const ids = group.map(({ id }) => id)
  const tellers = tellApart(ids, knowledge, found).map(({ finding }) => names.finding(finding))
  return (
    <p className="pb-1 text-small text-ink-3">
      Cannot be told apart by what was found
      {tellers.length === 0 ? '.' : `; ${fewNames(tellers.slice(0, 2), 2, 'or')} would.`}
    </p>
  )
}

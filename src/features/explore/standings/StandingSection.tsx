import type { Reason, SiteStatus } from '@/domain/localisation/localisation'
import type { NodeStanding } from '@/domain/localisation/tree/nodeStandings'
import type { Schema } from '@/domain/schema/schema'
import { StatusMark } from '@/ui/StatusMark'
import { Taught } from '../details/ClaimText'
import { Section } from '../details/Section'
import { strengthOf } from '../localise/answer/strengthOf'
import { useKnowledge } from '../useKnowledge'

const HERE: Record<SiteStatus, string> = {
  supported: 'Supported here',
  possible: 'Possible here',
  unlikely: 'Unlikely here',
  excluded: 'Excluded here',
}

type StandingSectionProps = { schema: Schema; standing: NodeStanding }

/** In the details of a card: what the findings say of its site, and every reason. */
export default function StandingSection({ schema, standing }: StandingSectionProps) {
  const { site, status } = standing
  return (
    <Section title="What the findings say">
      <p className="weight-label flex items-center gap-2">
        <StatusMark status={status} />
        {HERE[status]}
        {site ? null : ': the findings speak against all below'}
      </p>
      {site ? (
        <>
          <Reasons schema={schema} title="Against" reasons={site.against} />
          <Reasons schema={schema} title="For" reasons={site.for} />
          {site.for.length + site.against.length === 0 ? (
            <p className="mt-1 text-ink-2">None of them speaks for or against this site.</p>
          ) : null}
        </>
      ) : null}
    </Section>
  )
}

type ReasonsProps = { schema: Schema; title: string; reasons: readonly Reason[] }

function Reasons({ schema, title, reasons }: ReasonsProps) {
  const knowledge = useKnowledge(schema.id)
  if (reasons.length === 0 || knowledge.status !== 'here') return null
  const { findings } = knowledge.value
  return (
    <>
      <h4 className="weight-label mt-3 text-small text-ink-2">{title}</h4>
      <ul className="mt-1 flex flex-col gap-2">
        {reasons.map(({ finding, isThere, because, weight, ground }) => (
          <li key={finding}>
            <span className="weight-label">{findings[finding]?.name ?? finding}</span>
            {isThere ? null : <span className="text-ink-2"> (not there)</span>}
            <span className="block text-small text-ink-2">
              {because} <span className="text-ink-3">{strengthOf(weight)}, </span>
              <GroundWords kind={ground.kind} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A ratio never stands without its groups, people and source: those are in Localise. */
function GroundWords({ kind }: { kind: Reason['ground']['kind'] }) {
  switch (kind) {
    case 'silence':
      return null
    case 'anatomy':
      return <span className="text-[0.75rem] text-ink-3">from the anatomy</span>
    case 'estimate':
      return <Taught />
    case 'measured':
      return <span className="text-[0.75rem] text-ink-3">measured: Localise shows the study</span>
  }
}

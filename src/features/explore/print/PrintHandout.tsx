import { useEffect, useMemo, useState } from 'react'
import {
  branchOf,
  type Handout,
  handout,
  HANDOUT_PARTS,
  type HandoutPart,
} from '@/domain/print/handout'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { nodeById } from '@/domain/schema/findNode'
import { type NodeId, nodeId, type Schema } from '@/domain/schema/schema'
import { fetchEmergencies } from '@/state/fetchParts'
import { useAppStore } from '@/state/store'
import { CitationsPage } from '../details/CitationMark'
import { KnowledgeGate } from '../KnowledgeGate'
import { HandoutEmergencies, HandoutOutline } from './handout/HandoutOutline'
import { HandoutScripts } from './handout/HandoutScripts'
import { HandoutClaims, HandoutSources } from './handout/HandoutSources'
import { HandoutTips } from './handout/HandoutTips'
import { Paper } from './Paper'
import { contentDate } from './SheetFoot'
import { Choice, SheetRoom } from './SheetRoom'

const PART_NAMES: Record<HandoutPart, string> = {
  outline: 'Outline',
  scripts: 'Scripts',
  tips: 'Exam tips',
  workUp: 'Work-up',
  sources: 'Sources',
}

/** The outline, the scripts, the tips and the sources, to take away. */
export default function PrintHandout({ schema }: { schema: Schema }) {
  const [parts, setParts] = useState<readonly HandoutPart[]>(HANDOUT_PARTS)
  useEffect(() => void fetchEmergencies(schema.id), [schema.id])
  return (
    <SheetRoom
      schema={schema}
      choices={
        <>
          <BranchChoice schema={schema} />
          {HANDOUT_PARTS.map((part) => (
            <Choice
              key={part}
              name={PART_NAMES[part]}
              isOn={parts.includes(part)}
              onChange={(isOn) =>
                setParts(isOn ? [...parts, part] : parts.filter((other) => other !== part))
              }
            />
          ))}
        </>
      }
    >
      <KnowledgeGate schema={schema}>
        {(knowledge) => <HandoutPages schema={schema} knowledge={knowledge} parts={parts} />}
      </KnowledgeGate>
    </SheetRoom>
  )
}

/** The whole schema, one of its main branches, or the branch of the card that was chosen. */
function BranchChoice({ schema }: { schema: Schema }) {
  const place = useAppStore((state) => state.place)
  const go = useAppStore((state) => state.go)
  if (!place) return null
  const main = nodeById(schema, schema.rootId).children
  const chosen = place.node === schema.rootId ? undefined : place.node
  const branches = chosen === undefined || main.includes(chosen) ? main : [chosen, ...main]
  return (
    <label className="flex min-w-0 items-center gap-2 text-small">
      Of
      <select
        className="touch-target h-8 max-w-56 min-w-0 rounded-lg border border-hairline bg-surface px-2 text-small"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          go({ ...place, node: value === '' ? undefined : nodeId(value) }, 'replace')
        }
      >
        <option value="">the whole schema</option>
        {branches.map((id) => (
          <option key={id} value={id}>
            {nodeById(schema, id).label}
          </option>
        ))}
      </select>
    </label>
  )
}

type HandoutPagesProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  parts: readonly HandoutPart[]
}

function HandoutPages({ schema, knowledge, parts }: HandoutPagesProps) {
  const root = useAppStore(({ place }) => place?.node) ?? schema.rootId
  const sourcesPart = useAppStore((state) => state.sources[schema.id])
  const actsPart = useAppStore((state) => state.emergencies[schema.id])
  const sources = sourcesPart?.status === 'here' ? sourcesPart.value : undefined
  const acts = actsPart?.status === 'here' ? actsPart.value.acts : undefined
  const branch = useMemo(() => branchOf(schema, knowledge, root), [schema, knowledge, root])
  const content = useMemo(
    () => handout({ schema, branch, sources, acts: acts ?? {} }, new Set<HandoutPart>(parts)),
    [schema, branch, sources, acts, parts],
  )
  const about = sources ? [contentDate(sources), sources.licence, sources.authors.join(', ')] : []
  return (
    <Paper kind="pages">
      <HandoutHead
        schema={schema}
        root={root}
        hasSources={parts.includes('sources')}
        about={[`Version ${schema.version}`, ...about].join(' · ')}
      />
      <CitationsPage keys={content.citations}>
        <HandoutBody content={content} />
        <HandoutSources keys={content.citations} references={knowledge.references} />
      </CitationsPage>
    </Paper>
  )
}

type HandoutHeadProps = {
  schema: Schema
  root: NodeId
  /** Without the list of sources there are no numbers that lead to it. */
  hasSources: boolean
  about: string
}

function HandoutHead({ schema, root, hasSources, about }: HandoutHeadProps) {
  return (
    <header className="sheet-head">
      <h2>
        {schema.title}
        {root === schema.rootId ? '' : `: ${nodeById(schema, root).label}`}
      </h2>
      {schema.problem ? <p>{schema.problem}</p> : null}
      <p>{about}</p>
      <p>
        <strong>For teaching, not for patient care.</strong> ° taught, not verified;{' '}
        {hasSources
          ? 'all else cites its source by number.'
          : 'the sources of all else are in the app.'}
      </p>
    </header>
  )
}

function HandoutBody({ content }: { content: Handout }) {
  const isClosed = useAppStore(({ place }) => place?.answers === 'closed')
  const { outline, emergencies, scripts, tips, workUp, controversies } = content
  return (
    <>
      {outline.length > 0 ? <HandoutOutline nodes={outline} isClosed={isClosed} /> : null}
      <HandoutEmergencies emergencies={emergencies} />
      <HandoutScripts scripts={scripts} isClosed={isClosed} />
      <HandoutTips tips={tips} isClosed={isClosed} />
      <HandoutClaims title="The order of the work-up" claims={workUp} isOrdered />
      <HandoutClaims title="Where sources disagree" claims={controversies} />
    </>
  )
}

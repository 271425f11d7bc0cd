import { useId, useMemo, useState } from 'react'
import type { EmergencyActs } from '@/domain/schema/schemaSources'
import { CitationsPage } from './details/CitationMark'
import { ClaimText } from './details/ClaimText'
import { SourcesSection } from './details/SourcesSection'
import type { Schema } from '@/domain/schema/schema'
import { findNode } from '@/domain/schema/findNode'
import { showNode } from '@/state/explore'
import { fetchEmergencies } from '@/state/fetchParts'
import { selectIsPlaying, selectIsSitting } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { LoadFailed } from '@/ui/LoadFailed'

/** What must not wait: one quiet line above the tree, and what to do about it one press away. */
export function EmergencyGate({ schema }: { schema: Schema }) {
  const [isOpen, setOpen] = useState(false)
  // Their names may be the answer to what is asked.
  const isAsked = useAppStore((state) => selectIsPlaying(state) || selectIsSitting(state))
  const panelId = useId()
  const { emergencies } = schema
  if (emergencies.length === 0) return null
  const toggle = () => {
    if (!isOpen) void fetchEmergencies(schema.id)
    setOpen(!isOpen)
  }
  return (
    <section
      aria-label="What must not wait"
      className="relative z-30 shrink-0 border-b border-hairline bg-warn-ground print:hidden"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={toggle}
        className="flex min-h-10.5 w-full items-center gap-4 px-4 text-left text-small -outline-offset-2 md:min-h-9 md:px-5"
      >
        <span className="weight-label flex shrink-0 items-center gap-2 text-warn">
          <Icon name="warning" sizePx={17} />
          Must not wait
        </span>
        <span
          className={`hidden h-[1lh] min-w-0 flex-1 flex-wrap gap-x-5 overflow-hidden ${isAsked ? '' : 'md:flex'}`}
        >
          {emergencies.map((emergency) => (
            <span key={emergency.id} className="whitespace-nowrap">
              <span className="weight-label">{emergency.name}</span>{' '}
              <span className="hidden text-ink-2 min-[1700px]:inline">{emergency.signs}</span>
            </span>
          ))}
        </span>
        <span className="ml-auto flex shrink-0 items-center gap-1.5">
          {isOpen ? 'Close' : `All ${emergencies.length}`}
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} sizePx={15} />
        </span>
      </button>
      <div id={panelId} hidden={!isOpen}>
        {isOpen ? <Emergencies schema={schema} onLeave={() => setOpen(false)} /> : null}
      </div>
    </section>
  )
}

const NOTHING_YET: EmergencyActs = { acts: {}, citations: [] }

type EmergenciesProps = { schema: Schema; onLeave: () => void }

function Emergencies({ schema, onLeave }: EmergenciesProps) {
  const emergencies = useAppStore((state) => state.emergencies[schema.id])
  const { acts, citations } = emergencies?.status === 'here' ? emergencies.value : NOTHING_YET
  const keys = useMemo(() => citations.map(({ key }) => key), [citations])
  return (
    <div className="absolute inset-x-0 top-full max-h-[70vh] overflow-y-auto border-b border-hairline bg-surface px-4 py-4 shadow-card md:px-5">
      {emergencies?.status === 'failed' ? (
        <LoadFailed
          what="What to do"
          failure={emergencies.failure}
          onRetry={() => void fetchEmergencies(schema.id)}
        />
      ) : null}
      <CitationsPage keys={keys}>
        <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2 2xl:grid-cols-3">
          {schema.emergencies.map(({ id, name, signs, node }) => (
            <li key={id}>
              <p>
                <span className="weight-label">{name}</span>{' '}
                <span className="text-ink-2">{signs}</span>
              </p>
              {acts[id] ? (
                <p className="text-small text-ink-2">
                  <ClaimText claim={acts[id]} />
                </p>
              ) : null}
              <ShowInTree schema={schema} node={node} name={name} onLeave={onLeave} />
            </li>
          ))}
        </ul>
        <SourcesSection level={2} citations={citations} />
      </CitationsPage>
    </div>
  )
}

type ShowInTreeProps = EmergenciesProps & { node: string | undefined; name: string }

function ShowInTree({ schema, node, name, onLeave }: ShowInTreeProps) {
  const found = node === undefined ? undefined : findNode(schema, node)
  if (!found) return null
  return (
    <button
      type="button"
      className="touch-target mt-0.5 text-small text-accent underline"
      aria-label={`Show ${name} in the tree`}
      onClick={() => {
        onLeave()
        showNode(found.id)
      }}
    >
      Show in the tree
    </button>
  )
}

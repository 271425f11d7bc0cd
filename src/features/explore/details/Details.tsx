import { type KeyboardEvent, useEffect } from 'react'
import { ancestors } from '@/domain/schema/ancestors'
import { formatPlace } from '@/domain/place/formatPlace'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import { fetchPage } from '@/state/fetchParts'
import { returnToTree } from '@/state/leaveDetails'
import { pageKey } from '@/state/schemasSlice'
import { useAppStore } from '@/state/store'
import { Arrival } from '../Arrival'
import { DETAILS_TITLE } from '../focus'
import { DetailsBody } from './DetailsBody'

/** The details of a node: its title at once, the rest when it has arrived. */
export function Details({ schema, node }: { schema: Schema; node: SchemaNode }) {
  const page = useAppStore((state) => state.pages[pageKey(schema.id, node.id)])
  useEffect(() => void fetchPage(schema.id, node.id), [schema.id, node.id])

  const backToTree = (event: KeyboardEvent) => {
    if (event.key === 'Escape') returnToTree(node.id)
  }
  return (
    // Escape works from anywhere in the page; nothing else of it is a control.
    <div role="presentation" onKeyDown={backToTree}>
      <Trail schema={schema} node={node} />
      <h2
        id={DETAILS_TITLE}
        tabIndex={-1}
        className="weight-label tight mt-1 text-title text-balance"
      >
        {node.label}
      </h2>
      {page?.status === 'here' ? (
        <>
          <OtherNames names={page.value.node.aka} />
          <DetailsBody key={node.id} schema={schema} node={node} page={page.value} />
        </>
      ) : null}
      <Arrival
        what="The details"
        arriving={page}
        onRetry={() => void fetchPage(schema.id, node.id)}
      />
    </div>
  )
}

function OtherNames({ names }: { names: readonly string[] }) {
  return names.length > 0 ? <p className="text-small text-ink-3">also: {names.join(', ')}</p> : null
}

/** The way from the root, each step a link. */
function Trail({ schema, node }: { schema: Schema; node: SchemaNode }) {
  const place = useAppStore((state) => state.place)
  const way = ancestors(schema, node.id)
  if (!place || way.length === 0) return null
  return (
    <nav aria-label="Way to this card" className="pe-9 text-kicker text-ink-3">
      {way.map((step) => (
        <span key={step.id}>
          <a
            href={formatPlace({ ...place, node: step.id })}
            className="hover:text-ink hover:underline"
          >
            {step.depth === 0 ? schema.title : step.label}
          </a>
          {step === way.at(-1) ? null : <span aria-hidden="true"> › </span>}
        </span>
      ))}
    </nav>
  )
}

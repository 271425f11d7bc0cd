import { useState } from 'react'
import { ancestors } from '@/domain/schema/ancestors'
import { nameOnly } from '@/domain/recall/nameOnly'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
import { Glyph } from '@/ui/Glyph'
import '../recall.css'
import { HiddenLabel } from './HiddenLabel'

/** More rows than these hide what is asked for; then only the first level is drawn. */
const MOST_ROWS = 14

type HiddenTreeProps = { schema: Schema; root: NodeId; asked: NodeId; isOpen: boolean }

/**
 * A branch of the tree, its labels hidden and one of them asked for. Opened, it shows that one alone;
 * the others come when one asks for them, so that they can be guessed too.
 */
export function HiddenTree({ schema, root, asked, isOpen }: HiddenTreeProps) {
  const [showsAll, setShowsAll] = useState(false)
  const node = nodeById(schema, root)
  const way = ancestors(schema, root)
  const isShown = (id: NodeId) => isOpen && (showsAll || id === asked)
  const rows = node.children.reduce((sum, id) => sum + 1 + below(schema, id), 0)
  return (
    <div className="rounded-2xl border border-hairline bg-surface px-3 py-3 shadow-card sm:px-4">
      {way.length > 0 ? (
        <p className="mb-1 text-kicker text-ink-3" dir="auto">
          {way.map(({ id }) => `${nameOnly(schema, id)} › `).join('')}
        </p>
      ) : null}
      <div className="flex min-h-8 items-center justify-between gap-3">
        <p className="weight-label flex min-w-0 items-center gap-2.5">
          <Glyph hue={node.hue} kind={node.kind} className="shrink-0" />
          <span dir="auto">{nameOnly(schema, root)}</span>
        </p>
        {isOpen ? (
          <Button
            look="quiet"
            className="-me-2"
            aria-pressed={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? 'Hide the others' : 'Show all'}
          </Button>
        ) : null}
      </div>
      <Branch
        schema={schema}
        nodes={node.children.map((id) => nodeById(schema, id))}
        asked={asked}
        isShown={isShown}
        hasTwoLevels={rows <= MOST_ROWS}
      />
    </div>
  )
}

type BranchProps = {
  schema: Schema
  nodes: readonly SchemaNode[]
  asked: NodeId
  isShown: (id: NodeId) => boolean
  hasTwoLevels: boolean
}

function Branch({ schema, nodes, asked, isShown, hasTwoLevels }: BranchProps) {
  return (
    <ul className="wired mt-1">
      {nodes.map(({ id, label, hue, kind, children }) => (
        <li key={id} className="py-1">
          <span className="flex min-h-6 items-center gap-2.5">
            <Glyph hue={hue} kind={kind} className="shrink-0" />
            <HiddenLabel label={label} isShown={isShown(id)} isAsked={id === asked} />
          </span>
          {hasTwoLevels && children.length > 0 ? (
            <Branch
              schema={schema}
              nodes={children.map((child) => nodeById(schema, child))}
              asked={asked}
              isShown={isShown}
              hasTwoLevels={false}
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function below(schema: Schema, id: NodeId): number {
  return nodeById(schema, id).children.length
}

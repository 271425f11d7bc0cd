import { type MouseEvent, useEffect } from 'react'
import type { NodeStanding } from '@/domain/localisation/tree/nodeStandings'
import { isOpen } from '@/domain/schema/openBranches'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import { toggleBranch, visitNode } from '@/state/explore'
import { selectIsTabStop } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Glyph } from '@/ui/Glyph'
import { grownHalf } from '@/ui/grownHalf'
import { Icon } from '@/ui/Icon'
import { rowName } from '../nodeName'
import { DimNote } from '../standings/DimNote'
import { StrengthNote } from '../standings/StrengthNote'
import { useNodeNote } from '../standings/useStandings'
import { noteOf, useStrength } from '../standings/useStrengths'
import { useTreeKeys } from '../useTreeKeys'

/** Deeper rows are not moved further in: a narrow screen has no room, and the row says its level. */
const MOST_INDENTS = 6

/** How far a row of this depth stands in; on a narrow screen less. */
const indent = (depth: number) => `min(20px, 4.6%) * ${Math.min(depth, MOST_INDENTS)}`

/** The tree as rows: the way of a screen reader, of the keyboard and of a phone. */
export function OutlineView({ schema }: { schema: Schema }) {
  const open = useAppStore(({ place }) => place?.open)
  const onKeyDown = useTreeKeys(schema)
  useRowInView()
  if (!open) return null
  return (
    <div
      role="tree"
      aria-label={schema.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="mx-auto max-w-[46rem] px-2 pb-24 md:px-4"
    >
      {visibleNodes(schema, open).map((node) => (
        <OutlineRow key={node.id} node={node} isOpen={isOpen(node, open)} />
      ))}
    </div>
  )
}

/** Keeps the chosen row, and the one that a link or a key leads to, in sight. */
function useRowInView() {
  const chosen = useAppStore(({ place }) => place?.node)
  const lookingFor = useAppStore((state) => state.lookingFor)
  useEffect(() => bringIn(chosen), [chosen])
  useEffect(() => bringIn(lookingFor?.id), [lookingFor])
}

function bringIn(id: NodeId | undefined) {
  if (id === undefined) return
  document
    .querySelector(`[role="treeitem"][data-node="${id}"]`)
    ?.scrollIntoView({ block: 'nearest' })
}

function OutlineRow({ node, isOpen: isOpenNow }: { node: SchemaNode; isOpen: boolean }) {
  const isSelected = useAppStore(({ place }) => place?.node === node.id)
  const isTabStop = useAppStore(selectIsTabStop(node))
  const setCurrent = useAppStore((state) => state.setCurrent)
  const standing = useNodeNote(node.id)
  const strength = useStrength(node.id)
  const isBranch = node.children.length > 0

  return (
    // Its keys are those of the tree, which hears them.
    <div
      role="treeitem"
      data-node={node.id}
      aria-label={rowName(node, noteOf(standing, strength))}
      aria-level={node.depth + 1}
      aria-posinset={node.position}
      aria-setsize={node.siblings}
      aria-expanded={isBranch ? isOpenNow : undefined}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => press(event, node.id)}
      onFocus={() => setCurrent(node.id)}
      style={{ paddingInlineStart: `calc(${indent(node.depth)})` }}
      className={`@container relative flex min-h-(--row-height) cursor-pointer items-center rounded-lg border -outline-offset-2 ${rowLook(isSelected, standing)}`}
    >
      <Guides depth={node.depth} />
      <span
        data-fold={isBranch ? '' : undefined}
        className="grid h-(--fold-height) w-9 shrink-0 place-items-center text-ink-3"
      >
        {isBranch ? (
          <span className={isOpenNow ? '' : 'rtl:-scale-x-100'}>
            <Icon name={isOpenNow ? 'chevron-down' : 'chevron-right'} sizePx={16} />
          </span>
        ) : null}
      </span>
      <Glyph hue={node.hue} kind={node.kind} className="shrink-0" />
      <RowWords node={node} standing={standing} />
      {isBranch ? <Hidden count={isOpenNow ? undefined : node.below} /> : null}
    </div>
  )
}

function rowLook(isSelected: boolean, standing: NodeStanding | undefined): string {
  const quiet = standing?.isDimmed ? 'quiet-card text-ink-3' : ''
  if (isSelected)
    return `${quiet} border-ink ${standing?.isLit ? 'bg-accent-ground' : 'bg-surface'}`
  if (standing?.isLit) return 'lit-card'
  return `${quiet} border-transparent hover:bg-raised forced-colors:border-[Canvas]`
}

/** How many are hidden below a row. */
function Hidden({ count }: { count: number | undefined }) {
  return <span className="weight-label hidden px-3 text-small text-ink-3 @2xs:inline">{count}</span>
}

function press(event: MouseEvent<HTMLElement>, id: NodeId) {
  const isOnFold = (event.target as Element).closest('[data-fold]') !== null
  if (isOnFold) toggleBranch(id)
  else visitNode(id)
}

/** A thin line under each ancestor, so that the eye keeps the level. */
function Guides({ depth }: { depth: number }) {
  return Array.from({ length: Math.min(depth, MOST_INDENTS) }, (_, level) => (
    <span
      key={level}
      className="absolute -inset-y-px w-px bg-hairline"
      style={{ insetInlineStart: `calc(${indent(level)} + ${grownHalf(17)})` }}
    />
  ))
}

type RowWordsProps = { node: SchemaNode; standing: NodeStanding | undefined }

function RowWords({ node, standing }: RowWordsProps) {
  const isDeep = node.depth > MOST_INDENTS
  const strength = useStrength(node.id)
  return (
    <span className="min-w-0 flex-1 py-(--row-padding) ps-2.5 wrap-anywhere">
      <span dir="auto" className="weight-label block text-start text-label">
        {node.label}
        {node.cantMiss ? (
          <span className="ms-2 inline-flex items-center gap-1 text-kicker text-warn">
            <Icon name="warning" sizePx={13} />
            can’t miss
          </span>
        ) : null}
      </span>
      {node.when === undefined && !isDeep ? null : (
        <span dir="auto" className="block text-kicker text-ink-3">
          {isDeep ? `level ${node.depth + 1}` : ''}
          {isDeep && node.when !== undefined ? ' · ' : ''}
          {node.when}
        </span>
      )}
      <DimNote standing={standing} className="mt-0.5" />
      <StrengthNote note={strength} className="mt-0.5" />
    </span>
  )
}

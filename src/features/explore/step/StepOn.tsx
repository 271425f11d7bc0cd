import { comparePlace } from '@/domain/compare/comparePlace'
import { formatPlace } from '@/domain/place/formatPlace'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { stepPlace } from '@/domain/step/stepPlace'
import { usualView } from '@/platform/screen'
import { useAppStore } from '@/state/store'

type StepOnProps = {
  schema: Schema
  node: SchemaNode
  /** The cards that stand for its branches in a comparison. */
  branches: readonly NodeId[]
}

/** The ways on from a step: back, beside, to the beginning, and to all that is known of it. */
export function StepOn({ schema, node, branches }: StepOnProps) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const to = (id: NodeId) => formatPlace(stepPlace(schema, place, id))
  const next = nextSibling(schema, node)
  const isEnd = node.children.length === 0
  return (
    <nav
      aria-label="On from here"
      className="mt-5 flex flex-wrap gap-2 border-t border-hairline pt-4 print:hidden"
    >
      {node.parent === undefined ? null : (
        <StepLink href={to(node.parent)} keys="ArrowLeft">
          <span aria-hidden="true">← </span>One step back
        </StepLink>
      )}
      {isEnd && next ? <StepLink href={to(next.id)}>Next: {next.label}</StepLink> : null}
      {isEnd && node.depth > 1 ? <StepLink href={to(schema.rootId)}>Start again</StepLink> : null}
      {branches.length > 0 ? (
        <StepLink href={formatPlace(comparePlace(place, branches))}>
          Compare these branches
        </StepLink>
      ) : null}
      <StepLink href={formatPlace({ ...stepPlace(schema, place, node.id), view: usualView() })}>
        All details
      </StepLink>
    </nav>
  )
}

type StepLinkProps = { href: string; keys?: string; children: React.ReactNode }

function StepLink({ href, keys, children }: StepLinkProps) {
  return (
    <a
      href={href}
      aria-keyshortcuts={keys}
      className="touch-target flex min-h-9 items-center rounded-lg border border-hairline bg-surface px-3 py-1 text-small wrap-anywhere hover:border-wire"
    >
      <span>{children}</span>
    </a>
  )
}

function nextSibling(schema: Schema, { parent, position }: SchemaNode): SchemaNode | undefined {
  const id = parent === undefined ? undefined : nodeById(schema, parent).children[position]
  return id === undefined ? undefined : nodeById(schema, id)
}

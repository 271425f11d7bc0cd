import { nameOnly } from '@/domain/recall/nameOnly'
import type { ReactNode } from 'react'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { Glyph } from '@/ui/Glyph'
import '../recall.css'

type SkeletonProps = {
  schema: Schema
  /** The nodes whose children are asked for. */
  parents: readonly NodeId[]
  /** How large the slots are. */
  look?: 'wired-fields' | 'wired-large'
  /** What stands in a slot, from 0. */
  children: (parent: NodeId, slot: number, slots: number) => ReactNode
}

/** The bones of a branch: its nodes, and below each a slot for each child. */
export function Skeleton({ schema, parents, look = 'wired-fields', children }: SkeletonProps) {
  return (
    <div className="flex flex-col gap-4 rounded-2xl border border-hairline bg-surface px-3 py-3.5 shadow-card sm:px-4">
      {parents.map((parent) => {
        const node = nodeById(schema, parent)
        return (
          <div key={parent}>
            <p className="weight-label flex items-center gap-2.5">
              <Glyph hue={node.hue} kind={node.kind} className="shrink-0" />
              <span dir="auto">{nameOnly(schema, parent)}</span>
            </p>
            <ul className={`wired mt-1 ${look}`}>
              {node.children.map((id, slot) => (
                <li key={id} className="py-1">
                  {children(parent, slot, node.children.length)}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

import { useState } from 'react'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { textDirection } from '@/domain/schema/textDirection'
import { leaveNode } from '@/state/explore'
import { returnToTree } from '@/state/leaveDetails'
import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'
import { Details } from './Details'

/** The details on a phone: a sheet over the lower half, or over nearly all of the screen. */
export function DetailsSheet({ schema }: { schema: Schema }) {
  const [isTall, setTall] = useState(false)
  const chosen = useAppStore(({ place }) => place?.node)
  const node = chosen === undefined ? undefined : findNode(schema, chosen)
  if (!node) return null
  const close = () => {
    leaveNode()
    returnToTree(node.id)
  }
  return (
    <aside
      aria-label="Details"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      className={`sheet-rise z-20 flex shrink-0 flex-col rounded-t-2xl border-t border-hairline bg-surface shadow-sheet ${isTall ? 'absolute inset-x-0 top-1 bottom-0' : 'relative h-[56%]'}`}
    >
      <div className="flex shrink-0 items-center justify-end gap-2 px-2.5 pt-1.5">
        <IconButton
          icon={isTall ? 'chevron-down' : 'chevron-up'}
          label={isTall ? 'Make the details smaller' : 'Make the details larger'}
          onClick={() => setTall(!isTall)}
        />
        <IconButton icon="close" label="Close the details" onClick={close} />
      </div>
      <div
        key={node.id}
        lang={schema.language}
        dir={textDirection(schema.language)}
        className="packed min-h-0 flex-1 overflow-y-auto px-4.5 pb-8 wrap-anywhere"
      >
        <Details schema={schema} node={node} />
      </div>
    </aside>
  )
}

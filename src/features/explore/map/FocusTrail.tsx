import { ancestors } from '@/domain/schema/ancestors'
import type { Schema } from '@/domain/schema/schema'
import { showNode } from '@/state/explore'
import { useAppStore } from '@/state/store'
import { Glyph } from '@/ui/Glyph'
import { Icon } from '@/ui/Icon'

/** In focus mode, the way to the chosen card above the stage, each step a button. */
export function FocusTrail({ schema }: { schema: Schema }) {
  const isFocusMode = useAppStore((state) => state.isFocusMode)
  const chosen = useAppStore(({ place }) => place?.node)
  if (!isFocusMode || chosen === undefined) return null
  const way = ancestors(schema, chosen)
  if (way.length === 0) return null
  return (
    <nav
      aria-label="Way to the focused card"
      className="absolute top-3 left-3 flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-1 text-small"
    >
      {way.map((step) => (
        <span key={step.id} className="flex items-center gap-1">
          <button
            type="button"
            onClick={() => showNode(step.id)}
            className="touch-target flex min-h-8 items-center gap-1.5 rounded-full border border-hairline bg-surface px-3 hover:border-wire"
          >
            <Glyph hue={step.hue} kind={step.kind} className="shrink-0" />
            <span dir="auto">{step.depth === 0 ? schema.title : step.label}</span>
          </button>
          <Icon name="chevron-right" sizePx={14} />
        </span>
      ))}
    </nav>
  )
}

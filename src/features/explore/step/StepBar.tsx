import { formatPlace } from '@/domain/place/formatPlace'
import { ancestors } from '@/domain/schema/ancestors'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import { stepPlace } from '@/domain/step/stepPlace'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'

type StepBarProps = {
  schema: Schema
  node: SchemaNode
  asksFirst: boolean
  onAskFirst: (asksFirst: boolean) => void
}

/** Above each step: the way that led here, and whether one is asked before one is told. */
export function StepBar({ schema, node, asksFirst, onAskFirst }: StepBarProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-1.5">
      <Trail schema={schema} node={node} />
      {node.children.length > 1 ? (
        <label className="touch-target ml-auto flex min-h-8 shrink-0 items-center gap-2 text-small text-ink-2 print:hidden">
          <input
            type="checkbox"
            checked={asksFirst}
            onChange={(event) => onAskFirst(event.target.checked)}
            className="size-4 accent-(--accent)"
          />
          Ask me first
        </label>
      ) : null}
    </div>
  )
}

/** The way from the root, each step a link; the last of them is one step back. */
function Trail({ schema, node }: { schema: Schema; node: SchemaNode }) {
  const place = useAppStore((state) => state.place)
  const way = ancestors(schema, node.id)
  if (!place) return null
  if (way.length === 0) {
    return <p className="pt-1.5 text-small text-ink-3">Diagnostic schema: {schema.title}</p>
  }
  return (
    <nav aria-label="Way to this step" className="min-w-0 flex-1 basis-40 text-small">
      <ol className="flex flex-wrap items-center gap-x-1 text-ink-3">
        {way.map((step) => (
          <li key={step.id} className="flex min-w-0 items-center gap-1">
            <a
              href={formatPlace(stepPlace(schema, place, step.id))}
              className="touch-target flex min-h-8 items-center gap-1.5 rounded-md text-ink-2 underline-offset-2 hover:text-ink hover:underline"
            >
              {step.depth === 0 ? (
                <>
                  {schema.title}
                  <span className="sr-only">: start again</span>
                </>
              ) : (
                step.label
              )}
            </a>
            {step === way.at(-1) ? null : <Icon name="chevron-right" sizePx={13} />}
          </li>
        ))}
      </ol>
    </nav>
  )
}

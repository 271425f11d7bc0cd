import { formatPlace } from '@/domain/place/formatPlace'
import { nodeById } from '@/domain/schema/findNode'
import { opened } from '@/domain/schema/openBranches'
import type { SchemaNode } from '@/domain/schema/schema'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Glyph } from '@/ui/Glyph'

/** The branches of a node as answers to its question, each one step away. */
export function NextSteps({ node }: { node: SchemaNode }) {
  const schema = useAppStore(selectSchema)
  const place = useAppStore((state) => state.place)
  if (!schema || !place || node.children.length === 0) return null
  return (
    <ul className="mt-3 flex flex-col" aria-label="Where it leads">
      {node.children.map((id) => {
        const child = nodeById(schema, id)
        const open = opened(schema, opened(schema, place.open, node.id), id)
        return (
          <li key={id}>
            <a
              href={formatPlace({ ...place, node: id, open })}
              className="-mx-2 flex min-h-9 items-start gap-2.5 rounded-lg px-2 py-1.5 hover:bg-raised"
            >
              <Glyph hue={child.hue} kind={child.kind} className="mt-px shrink-0" />
              <span className="min-w-0">
                <span className="weight-label text-label">{child.label}</span>
                {child.when === undefined ? null : (
                  <span className="block text-kicker text-ink-3">{child.when}</span>
                )}
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

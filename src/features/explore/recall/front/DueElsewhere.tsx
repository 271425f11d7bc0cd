import { useMemo } from 'react'
import { dueWords } from '@/domain/recall/dueElsewhere'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import type { Schema } from '@/domain/schema/schema'
import { bundledSchemas } from '@/platform/bundledSchemas'
import { dueBeside } from '@/state/dueCounts'
import { useAppStore } from '@/state/store'

/** The other schemas in which something is due today. */
export function DueElsewhere({ schema, book }: { schema: Schema; book: ReviewBook }) {
  const own = useAppStore((state) => state.ownSchemas)
  const counts = useMemo(() => dueBeside(schema.id, book), [book, schema.id])
  const titles = [...bundledSchemas, ...own.map(({ id, entry: { title } }) => ({ id, title }))]
  const others = titles.flatMap(({ id, title }) => {
    const due = counts.get(id)
    return due ? [{ id, title, due: dueWords(due) }] : []
  })
  if (others.length === 0) return null
  return (
    <section className="mt-8">
      <h3 className="weight-label border-b border-hairline pb-1.5 text-small text-ink-2">
        Due in other schemas
      </h3>
      <ul className="divide-y divide-hairline">
        {others.map(({ id, title, due }) => (
          <li key={id}>
            <a
              href={`#/${id}/recall`}
              className="flex min-h-10 items-center justify-between gap-3 hover:underline pointer-coarse:min-h-11"
            >
              <span dir="auto" className="min-w-0 truncate">
                {title}
              </span>
              <span className="shrink-0 text-small text-ink-2">{due}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

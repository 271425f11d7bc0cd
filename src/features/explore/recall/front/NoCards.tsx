import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { usualView } from '@/platform/screen'
import { useAppStore } from '@/state/store'

/** Said of a schema that has nothing to ask about. */
export function NoCards({ schema }: { schema: Schema }) {
  const place = useAppStore((state) => state.place)
  return (
    <div className="mx-auto max-w-[34rem] pt-[6vh]">
      <p className="text-kicker text-ink-3">
        Recall · <span dir="auto">{schema.title}</span>
      </p>
      <h2 className="weight-label tight mt-1 text-title">There is nothing to ask about yet</h2>
      <p className="mt-2 text-ink-2">
        Cards are made of what a schema says: branches with two children or more, scripts with their
        findings, exam tips. This one has none of them so far.
      </p>
      {place ? (
        <a
          href={formatPlace(viewPlace(place, usualView()))}
          className="mt-4 inline-block text-accent underline"
        >
          To the tree
        </a>
      ) : null}
    </div>
  )
}

import type { Schema } from '@/domain/schema/schema'

/** What is missing for a round, and how an author adds it. */
export function NothingToHide({ schema }: { schema: Schema }) {
  return (
    <div className="max-w-[46rem]">
      <p className="text-kicker text-ink-3">Hidden lesion</p>
      <h2 className="weight-label tight mt-1 text-title">{schema.title} has nowhere to hide it</h2>
      <p className="mt-3 text-ink-2">
        A lesion is hidden at one of the sites of a schema and shows what that site is expected to
        show. This file says of fewer than two sites what is found there. To play with it, give its
        sites an <code>expects</code>:
      </p>
      <pre className="mt-3 overflow-x-auto rounded-xl border border-hairline bg-surface p-4 text-small">
        {EXAMPLE}
      </pre>
    </div>
  )
}

const EXAMPLE = `"sites": {
  "first-site": {
    "name": "The first site",
    "expects": { "a-finding": "usually", "another-finding": "never" }
  },
  "second-site": {
    "name": "The second site",
    "expects": { "a-finding": "rarely", "another-finding": "always" }
  }
}`

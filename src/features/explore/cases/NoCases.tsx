import { formatPlace } from '@/domain/place/formatPlace'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import type { Schema } from '@/domain/schema/schema'
import { bundledSchemas } from '@/platform/bundledSchemas'

const EXAMPLE = `"cases": {
  "a-monday-morning": {
    "title": "A Monday morning",
    "level": "student",
    "invented": true,
    "aliquots": [
      { "id": "door", "stage": "triage", "text": "A teacher of 34 …" }
    ],
    "answers": [{ "script": "a-script" }]
  }
}`

/** Says that a schema brings no patients, where there are some, and how an author adds one. */
export function NoCases({ schema }: { schema: Schema }) {
  const others = bundledSchemas.filter(({ id }) => id !== schema.id)
  return (
    <div className="max-w-[46rem]">
      <p className="text-kicker text-ink-3">Cases</p>
      <h2 className="weight-label tight mt-1 text-title">{schema.title} has no cases yet</h2>
      <p className="mt-3 text-ink-2">
        A case is an invented patient who is told bit by bit and walks the tree with you. These
        schemas bring some:
      </p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {others.map(({ id, title }) => (
          <li key={id}>
            <a
              href={formatPlace({
                schema: id,
                view: 'cases',
                node: undefined,
                open: FIRST_BRANCHES,
              })}
              className="touch-target flex min-h-9 items-center rounded-lg border border-hairline bg-surface px-3 hover:border-wire"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-8 text-ink-2">
        The author of a file adds one under <code>cases</code>:
      </p>
      <pre
        tabIndex={0}
        aria-label="Example of a case in a schema file"
        className="mt-3 overflow-x-auto rounded-xl border border-hairline bg-surface p-4 text-small"
      >
        {EXAMPLE}
      </pre>
    </div>
  )
}

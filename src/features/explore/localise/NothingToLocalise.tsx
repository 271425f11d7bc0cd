import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'

const EXAMPLE = `{
  "sites": {
    "l5-root": {
      "name": "L5 root",
      "expects": { "hipabd-weak": "usually", "inv-weak": "usually" }
    },
    "common-fibular": {
      "name": "Common fibular nerve",
      "expects": { "hipabd-weak": "rarely", "inv-weak": "rarely" }
    }
  },
  "findings": {
    "hipabd-weak": { "name": "Weak hip abduction", "domain": "motor", "bedside": true },
    "inv-weak": { "name": "Weak inversion", "domain": "motor", "bedside": true }
  }
}`

type NothingToLocaliseProps = { schema: Schema; knowledge: SchemaKnowledge }

/** Says what a schema lacks to be localised with, and what to write in its file. */
export function NothingToLocalise({ schema, knowledge }: NothingToLocaliseProps) {
  const has = {
    sites: Object.keys(knowledge.sites).length,
    findings: Object.keys(knowledge.findings).length,
    expects: Object.values(knowledge.sites).filter(({ expects }) => Object.keys(expects).length > 0)
      .length,
  }
  return (
    <div className="h-full overflow-y-auto">
      <article className="mx-auto max-w-[46rem] px-5 pt-8 pb-12">
        <h2 tabIndex={-1} className="weight-label tight text-title">
          Nothing to localise with yet
        </h2>
        <p className="mt-3 text-ink-2">
          {schema.title} does not say yet what is found where, so that no finding can speak for or
          against a place. The tree works without it.
        </p>
        <h3 className="weight-label mt-6">What is missing in its file</h3>
        <ul className="mt-2 flex flex-col gap-1.5 text-ink-2">
          <Missing
            what="sites"
            is={has.sites}
            says="the places where the lesion, or the mechanism, can be"
          />
          <Missing
            what="findings"
            is={has.findings}
            says="what can be found, each worded as the abnormality"
          />
          <Missing
            what="expects"
            is={has.expects}
            says="in each site, how often each finding is met: always, usually, sometimes, rarely or never"
          />
          <Missing
            what="anatomy"
            is={knowledge.anatomy ? 1 : 0}
            says="the wiring of a limb; it is not needed, but brings the figure and reasons from anatomy"
          />
        </ul>
        <h3 className="weight-label mt-6">The least that works</h3>
        <p className="mt-1 text-ink-2">
          Two sites and two findings are enough. Frequencies are teaching estimates, and are shown
          as such.
        </p>
        <pre
          tabIndex={0}
          aria-label="Example of sites and findings in a schema file"
          className="mt-3 overflow-x-auto rounded-xl border border-hairline bg-surface p-4 text-small"
        >
          <code>{EXAMPLE}</code>
        </pre>
      </article>
    </div>
  )
}

function Missing({ what, is, says }: { what: string; is: number; says: string }) {
  return (
    <li className="flex gap-3">
      <span
        className={`w-16 shrink-0 text-small ${is > 0 ? 'text-ink-3' : 'weight-label text-warn'}`}
      >
        {is > 0 ? 'there' : 'missing'}
      </span>
      <span>
        <code className="weight-label text-ink">{what}</code>: {says}
      </span>
    </li>
  )
}

import type { DetailsPage } from '@/domain/schema/detailsPage'
import type { SchemaNode } from '@/domain/schema/schema'
import { inShort } from '@/domain/step/inShort'
import { ClaimList, ClaimText } from '../details/ClaimText'
import { FrequencyWord } from '../details/FrequencyWord'
import { Field } from '../details/Section'

/** The end of a way: the script in short, or what is known of the site. */
export function EndOfWay({ node, page }: { node: SchemaNode; page: DetailsPage }) {
  if (page.script) return <ScriptInShort script={page.script} />
  return (
    <>
      {page.site ? <SiteInShort site={page.site} /> : null}
      {node.kind === 'diagnosis' ? (
        <p className="text-ink-3">Its illness script is not written yet.</p>
      ) : null}
    </>
  )
}

function ScriptInShort({ script }: { script: NonNullable<DetailsPage['script']> }) {
  const { name, gist, key, diagnostics, moreTests } = inShort(script)
  return (
    <section>
      <div className="flex items-baseline justify-between gap-3 border-b border-hairline pb-1.5">
        <h3 className="weight-label text-[1.0625rem]">{name}</h3>
        <span className="shrink-0 text-kicker text-ink-3">script in short</span>
      </div>
      <p className="mt-2">
        <ClaimText claim={gist} />
      </p>
      <Frequencies title="Key findings" rows={key} />
      {diagnostics.length > 0 ? (
        <Field name="First tests">
          <ClaimList claims={diagnostics} />
          {moreTests > 0 ? (
            <p className="mt-1 pl-4.5 text-small text-ink-3">and {moreTests} more in all details</p>
          ) : null}
        </Field>
      ) : null}
    </section>
  )
}

/** As many of the findings of a site as are read at a glance. */
const MOST_EXPECTED = 8

function SiteInShort({ site }: { site: NonNullable<DetailsPage['site']> }) {
  const common = site.rows.filter(({ frequency }) => ['always', 'usually'].includes(frequency))
  return (
    <section>
      <h3 className="weight-label border-b border-hairline pb-1.5 text-[1.0625rem]">
        The site: {site.name}
      </h3>
      {site.note ? (
        <p className="mt-2">
          <ClaimText claim={site.note} />
        </p>
      ) : null}
      <Frequencies title="Expected here" rows={common.slice(0, MOST_EXPECTED)} />
    </section>
  )
}

type FrequenciesProps = {
  title: string
  rows: readonly Pick<
    NonNullable<DetailsPage['site']>['rows'][number],
    'finding' | 'name' | 'frequency'
  >[]
}

function Frequencies({ title, rows }: FrequenciesProps) {
  if (rows.length === 0) return null
  return (
    <div className="mt-3">
      <div className="flex items-baseline justify-between gap-3">
        <h4 className="weight-label text-small text-ink-2">{title}</h4>
        <span className="text-kicker text-ink-3">how often: teaching estimates</span>
      </div>
      <ul className="mt-1">
        {rows.map(({ finding, name, frequency }) => (
          <li
            key={finding}
            className="flex items-start justify-between gap-3 border-t border-hairline py-1.5 first:border-t-0"
          >
            <span className="min-w-0 wrap-anywhere">{name}</span>
            <span className="pt-[3px]">
              <FrequencyWord frequency={frequency} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

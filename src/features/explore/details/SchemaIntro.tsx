import type { Schema } from '@/domain/schema/schema'
import { keysHere } from '@/state/commands'
import { shownKeys } from '@/state/commands/keyStroke'
import { useAppStore } from '@/state/store'
import { KeyCaps } from '@/ui/KeyCaps'
import { PRINCIPLE_WORDS } from '@/ui/words'
import { TourOffer } from '../ten-minutes/TourOffer'

/** What stands beside the tree before a card is chosen: what this is, and how to begin. */
export function SchemaIntro({ schema }: { schema: Schema }) {
  const nodes = Object.values(schema.nodes)
  const diagnoses = nodes.filter((node) => node.kind === 'diagnosis').length
  const principle = schema.principle === undefined ? undefined : PRINCIPLE_WORDS[schema.principle]
  return (
    <>
      <p className="text-kicker text-ink-3">Diagnostic schema</p>
      <h2 className="weight-label tight mt-1 text-title">{schema.title}</h2>
      {schema.problem === undefined ? null : <p className="mt-2.5">{schema.problem}</p>}
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-small">
        {principle === undefined ? null : (
          <>
            <dt className="text-ink-3">Organised</dt>
            <dd>{principle}</dd>
          </>
        )}
        <dt className="text-ink-3">Holds</dt>
        <dd>
          {nodes.length} cards, {diagnoses} of them diagnoses
        </dd>
      </dl>
      <TourOffer schema={schema.id} />
      <h3 className="weight-label mt-6 text-body">How to begin</h3>
      <ul className="mt-1.5 flex flex-col gap-2 text-ink-2">
        <li>Answer the question on a card, then choose the branch that fits.</li>
        <li>A card opens its branch and shows what to ask, how to examine, and why not.</li>
        <li>
          At the end of each way stand the illness script and the exam tip, with their sources.
        </li>
      </ul>
      <TreeKeys />
    </>
  )
}

/** The keys of the tree, where it is shown as a tree. */
function TreeKeys() {
  const state = useAppStore()
  const notes = keysHere(state).find(({ group }) => group === 'In the tree')?.notes
  if (!notes) return null
  return (
    <>
      <h3 className="weight-label mt-6 text-body">Keys</h3>
      <dl className="mt-1.5 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5 text-small">
        {notes.map(({ name, keys }) => (
          <div key={name} className="contents">
            <dt>
              <KeyCaps ways={shownKeys(keys)} />
            </dt>
            <dd className="text-ink-2">{name}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

import { useMemo } from 'react'
import { plainText } from '@/domain/format/plainText'
import { isAsking, type Playthrough, settledAliquots } from '@/domain/cases/playthrough'
import { type ChangeInCase, changesInCase, treeInCase } from '@/domain/cases/treeInCase'
import { nodeById } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { showOnCaseTree } from '@/state/cases'
import { StatusMark } from '@/ui/StatusMark'
import { RichText } from '../details/RichText'

type TreeChangesProps = { schema: Schema; play: Playthrough }

/** What the facts of this step did to the tree: each node, from what to what, and why. */
export function TreeChanges({ schema, play }: TreeChangesProps) {
  const changes = useChanges(schema, play)
  if (changes.length === 0) return null
  return (
    <section className="mt-7">
      <h3 className="weight-label border-b border-hairline pb-1.5">What this did to the tree</h3>
      <ul className="mt-2.5 flex flex-col gap-3">
        {changes.map(({ node, before, after }) => (
          <li key={node} className="flex gap-2.5">
            <span className="grid h-[1lh] place-items-center">
              <StatusMark status={after.status} sizePx={17} />
            </span>
            <div className="min-w-0">
              <p>
                <button
                  type="button"
                  onClick={() => showOnCaseTree(node)}
                  className="weight-label text-start underline decoration-wire underline-offset-3 hover:decoration-ink"
                >
                  <span dir="auto">{nodeById(schema, node).label}</span>
                </button>
                <span className="text-ink-2">: {statusWords(before, after.status)}</span>
              </p>
              <p dir="auto" className="text-ink-2">
                <RichText text={after.because} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Said once to whoever does not see it, as in "Roots: unlikely. Inversion is strong." */
export function TreeChangesSaid({ schema, play }: TreeChangesProps) {
  const changes = useChanges(schema, play)
  return (
    <p role="status" className="sr-only">
      {changes
        .map(
          ({ node, after }) =>
            `${nodeById(schema, node).label}: ${after.status}. ${plainText(after.because)}`,
        )
        .join(' ')}
    </p>
  )
}

function useChanges(schema: Schema, play: Playthrough): ChangeInCase[] {
  return useMemo(() => {
    const step = play.steps[play.at]
    if (step?.kind !== 'aliquot' || isAsking(play)) return []
    const { aliquots } = play.patient
    const first = play.at === 0 ? 0 : settledAliquots({ ...play, at: play.at - 1 })
    const [before, now] = [aliquots.slice(0, first), aliquots.slice(0, settledAliquots(play))]
    return changesInCase(
      schema,
      treeInCase(schema, before),
      treeInCase(schema, now),
      now.slice(first),
    )
  }, [schema, play])
}

function statusWords(before: ChangeInCase['before'], after: string): string {
  if (before === undefined) return after
  return before === after ? `still ${after}` : `${before}, now ${after}`
}

import type { Rebuilt, RebuiltBranch } from '@/domain/recall/rebuilt'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { Glyph } from '@/ui/Glyph'
import { VerdictMark } from './VerdictMark'
import { rebuiltWords } from './rebuiltWords'

type RebuiltDiffProps = { schema: Schema; parents: readonly NodeId[]; rebuilt: Rebuilt }

/** What was written beside the tree itself: right, nearly, missing, misplaced, and what is extra. */
export function RebuiltDiff({ schema, parents, rebuilt }: RebuiltDiffProps) {
  const astray = rebuilt.written.filter(
    ({ verdict }) => verdict === 'extra' || verdict === 'misplaced',
  )
  return (
    <div>
      <p role="status" className="weight-label mb-3">
        {rebuiltWords(rebuilt)}
      </p>
      <div className="flex flex-col gap-4 rounded-2xl border border-hairline bg-surface px-3 py-3.5 shadow-card sm:px-4">
        {parents.map((parent) => (
          <Compared key={parent} schema={schema} parent={parent} rebuilt={rebuilt} />
        ))}
        {astray.length > 0 ? (
          <div className="border-t border-hairline pt-3">
            <h3 className="weight-label text-small text-ink-2">What you wrote besides</h3>
            <ul className="mt-1">
              {astray.map((each, index) => (
                <li key={index} className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 py-1">
                  <VerdictMark verdict={each.verdict} />
                  <span dir="auto" className="min-w-0 wrap-anywhere">
                    {each.words}
                  </span>
                  <span className="text-small text-ink-2">{astrayWords(schema, each)}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </div>
  )
}

type ComparedProps = { schema: Schema; parent: NodeId; rebuilt: Rebuilt }

function Compared({ schema, parent, rebuilt }: ComparedProps) {
  const { label, hue, kind, children } = nodeById(schema, parent)
  return (
    <div>
      <p className="weight-label flex items-center gap-2.5">
        <Glyph hue={hue} kind={kind} className="shrink-0" />
        <span dir="auto">{label}</span>
      </p>
      <ul className="wired mt-1">
        {children.map((id) => {
          const named = rebuilt.written.find(
            (each) => (each.verdict === 'right' || each.verdict === 'near') && each.node === id,
          )
          const verdict = named?.verdict ?? 'missing'
          return (
            <li key={id} className="py-1">
              <span className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
                <VerdictMark verdict={verdict} />
                <span
                  dir="auto"
                  className={`min-w-0 wrap-anywhere ${verdict === 'missing' ? 'weight-label' : ''}`}
                >
                  {nodeById(schema, id).label}
                </span>
                <span className="text-small text-ink-2">{childWords(named)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function childWords(named: RebuiltBranch | undefined): string {
  if (!named) return 'missing'
  return named.verdict === 'near' ? `nearly: you wrote “${named.words}”` : 'right'
}

function astrayWords(schema: Schema, each: RebuiltBranch): string {
  if (each.verdict !== 'misplaced') return 'extra: not in this branch'
  return `misplaced: it belongs under “${nodeById(schema, each.belongs).label}”`
}

import type { NodeStrength } from '@/domain/recall/progress'
import { isWithin } from '@/domain/recall/isWithin'
import type { RecallCard } from '@/domain/recall/recallCard'
import { begunIn, weakestBranches } from '@/domain/recall/weakestBranches'
import { findNode } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { startSitting } from '@/state/recall'
import { useAppStore } from '@/state/store'
import { Glyph } from '@/ui/Glyph'
import { partAddress } from '../goToPart'
import { strengthWords } from './strengthWords'

const MOST_SHOWN = 6

type Strengths = ReadonlyMap<NodeId, NodeStrength>

type ToPractiseProps = {
  schema: Schema
  strengths: Strengths
  /** All cards that are weak, the weakest first. */
  weak: readonly RecallCard[]
}

/** Where to begin: the card that is chosen on the tree, and the weakest branches. */
export function ToPractise({ schema, strengths, weak }: ToPractiseProps) {
  const chosen = useAppStore(({ place }) => place?.node)
  const node = chosen === undefined ? undefined : findNode(schema, chosen)
  const weakest = weakestBranches(schema, strengths, MOST_SHOWN)
  return (
    <>
      {node && strengths.get(node.id)?.strength ? (
        <section aria-labelledby="chosen-title" className="mt-6">
          <h3 id="chosen-title" className="weight-label border-b border-hairline pb-1.5 text-body">
            Chosen on the tree
          </h3>
          <ul>
            <Branch
              schema={schema}
              node={node}
              words={wordsOf(strengths.get(node.id))}
              weak={weak}
            />
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="weakest-title" className="mt-6">
        <h3 id="weakest-title" className="weight-label border-b border-hairline pb-1.5 text-body">
          Weakest first
        </h3>
        {weakest.length > 0 ? (
          <ul className="divide-y divide-hairline max-md:[&>li:nth-child(n+4)]:hidden">
            {weakest.map(({ node: branch, weak: count, begun }) => (
              <Branch
                key={branch.id}
                schema={schema}
                node={branch}
                words={`${count} of ${begun} begun ${count === 1 ? 'is' : 'are'} weak`}
                weak={weak}
              />
            ))}
          </ul>
        ) : (
          <p className="mt-2 text-small text-ink-2">
            {begunIn(strengths.get(schema.rootId)) > 0
              ? 'Nothing is weak now.'
              : 'Nothing was asked yet. Once you have begun, what is weak stands here first.'}
          </p>
        )}
      </section>
    </>
  )
}

function wordsOf(strength: NodeStrength | undefined): string {
  return (strength && strengthWords(strength)) ?? ''
}

type BranchProps = {
  schema: Schema
  node: SchemaNode
  words: string
  weak: readonly RecallCard[]
}

/** A branch: practised are its weak cards, due or not; where none is weak, what is due. */
function Branch({ schema, node, words, weak }: BranchProps) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const chosen = weak.filter(isWithin(schema, node.id)).map(({ id }) => id)
  return (
    <li className="flex items-center gap-2.5 py-2.5">
      <Glyph hue={node.hue} kind={node.kind} className="shrink-0" />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block wrap-anywhere">
          {node.label}
        </span>
        <span className="block text-small text-ink-3">{words}</span>
      </span>
      <a
        href={partAddress(place, 'sitting', node.id)}
        aria-label={`Practise ${node.label}`}
        onClick={() =>
          startSitting({
            schema: schema.id,
            node: node.id,
            cards: undefined,
            ...(chosen.length > 0 && { chosen }),
          })
        }
        className="touch-target flex min-h-8 shrink-0 items-center rounded-lg border border-hairline bg-surface px-2.5 text-small hover:border-wire pointer-coarse:min-h-11"
      >
        Practise this
      </a>
    </li>
  )
}

import { useMemo, useState } from 'react'
import { isKnown as isCardKnown } from '@/domain/recall/progress'
import type { RecallCard } from '@/domain/recall/recallCard'
import { branchOf } from '@/domain/recall/recallCards'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import { findNode } from '@/domain/schema/findNode'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import { startSitting } from '@/state/recall'
import { useAppStore } from '@/state/store'
import { Glyph } from '@/ui/Glyph'
import { Icon } from '@/ui/Icon'
import { cards as cardsWords } from '../cardWords'
import { partAddress } from '../goToPart'

type BranchBlocksProps = { schema: Schema; cards: readonly RecallCard[]; book: ReviewBook }

type Block = { branch: SchemaNode; cards: number; known: number }

/** The branches as blocks to learn, one after the other: how much there is and what is known. */
export function BranchBlocks({ schema, cards, book }: BranchBlocksProps) {
  const place = useAppStore((state) => state.place)
  const [now] = useState(() => Date.now())
  const blocks = useMemo(() => blocksOf(schema, cards, book, now), [schema, cards, book, now])
  if (!place || blocks.length < 2) return null
  return (
    <section className="mt-9">
      <h3 className="weight-label border-b border-hairline pb-1.5">Branch by branch</h3>
      <ul className="divide-y divide-hairline border-b border-hairline">
        {blocks.map(({ branch, cards: count, known }) => (
          <li key={branch.id}>
            <a
              href={partAddress(place, 'sitting', branch.id)}
              onClick={() => startSitting({ schema: schema.id, node: branch.id, cards: undefined })}
              className="group flex min-h-12 items-center gap-3 py-1.5"
            >
              <Glyph hue={branch.hue} kind={branch.kind} className="shrink-0" />
              <span className="min-w-0 flex-1">
                <span dir="auto" className="block group-hover:underline">
                  {branch.label}
                </span>
                <span className="text-small text-ink-2">
                  {known > 0 ? `${known} of ${cardsWords(count)} known` : cardsWords(count)}
                </span>
              </span>
              <Known known={known} cards={count} />
              <span className="flex items-center gap-0.5 text-small text-ink-2 group-hover:text-ink">
                <span className="sr-only sm:not-sr-only">Start here</span>
                <Icon name="chevron-right" sizePx={15} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A bar beside the words that say the same. */
function Known({ known, cards }: { known: number; cards: number }) {
  if (known === 0) return null
  return (
    <span
      aria-hidden="true"
      className="hidden h-2 w-28 shrink-0 overflow-hidden rounded-full border border-wire sm:block"
    >
      <span
        className="block h-full bg-ink-2"
        style={{ width: `${Math.round((known / cards) * 100)}%` }}
      />
    </span>
  )
}

/** Branches in the order of the tree. What is about the root alone belongs to no block. */
function blocksOf(
  schema: Schema,
  cards: readonly RecallCard[],
  book: ReviewBook,
  now: number,
): Block[] {
  const counts = new Map<string, { cards: number; known: number }>()
  for (const { id, node } of cards) {
    const branch = branchOf(schema, node)
    const count = counts.get(branch) ?? { cards: 0, known: 0 }
    const isKnown = isCardKnown(book.memories.get(id), now)
    counts.set(branch, { cards: count.cards + 1, known: count.known + (isKnown ? 1 : 0) })
  }
  const order = findNode(schema, schema.rootId)?.children ?? []
  return order.flatMap((id) => {
    const branch = findNode(schema, id)
    const count = counts.get(id)
    return branch && count ? [{ branch, ...count }] : []
  })
}

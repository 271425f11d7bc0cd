import { type Comparison, nothingSaidOf } from '@/domain/compare/compareCards'
import type { SchemaNode } from '@/domain/schema/schema'

type NothingSeparatesProps = { cards: readonly SchemaNode[]; comparison: Comparison }

/** Says why there is no test in the table: what is not said is not the same as what is alike. */
export function NothingSeparates({ cards, comparison }: NothingSeparatesProps) {
  return (
    <div role="row" className="border-t border-hairline py-4 text-ink-2">
      <p role="cell" aria-colspan={cards.length + 1} className="max-w-[46rem]">
        {reasonWords(cards, comparison)}
      </p>
    </div>
  )
}

function reasonWords(cards: readonly SchemaNode[], comparison: Comparison): string {
  const silent = cards.filter((_, index) => nothingSaidOf(comparison, index))
  if (silent.length > 0) {
    const names = silent.map(({ label }) => label).join(', ')
    return `There is nothing to hold against each other: this schema says of no finding how often it is met in ${names}.`
  }
  if (comparison.shared.length === 0) {
    return 'There is nothing to hold against each other: no finding in this schema is said of more than one of them.'
  }
  return 'Nothing in this schema separates them: what is said of their findings is the same, or nearly.'
}

import { type Order, type SortKey, TREE_ORDER } from '@/domain/table/sortedRows'

const ORDERS: Record<SortKey, string> = {
  branch: 'As in the tree',
  name: 'By name',
  onset: 'From sudden to slow',
  'cant-miss': 'Can’t miss first',
}

type OrderChoiceProps = { order: Order; onOrder: (order: Order) => void }

/** In which order the cards come where there is no table whose head could say it. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  return (
    <select
      aria-label="Order"
      value={order.by}
      onChange={(event) => onOrder({ ...TREE_ORDER, by: event.target.value as SortKey })}
      className="touch-target h-8 rounded-lg border border-hairline bg-surface px-2 text-small"
    >
      {(Object.keys(ORDERS) as SortKey[]).map((by) => (
        <option key={by} value={by}>
          {ORDERS[by]}
        </option>
      ))}
    </select>
  )
}

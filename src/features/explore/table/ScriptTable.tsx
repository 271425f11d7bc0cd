import { useState } from 'react'
import { isCantMiss, type Order, type SortKey } from '@/domain/table/sortedRows'
import type { TableRow } from '@/domain/table/tableRows'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import type { Column } from './columns'
import { RowName } from './RowName'

export type RowsProps = {
  rows: readonly TableRow[]
  columns: readonly Column[]
  order: Order
  onSort: (by: SortKey) => void
  /** Whether every cell shows all that it has. */
  isFull: boolean
}

const HEAD_CELL =
  'sticky top-0 z-20 border-r border-b border-hairline bg-raised px-2 text-left align-bottom text-small'

/** The rows as a table, its head and its first columns staying where they are. */
export function ScriptTable({ rows, columns, order, onSort, isFull }: RowsProps) {
  return (
    <table className="border-separate border-spacing-0 text-small">
      <thead>
        <tr>
          <th
            scope="col"
            aria-sort={sortOf('cant-miss', order)}
            className={`${HEAD_CELL} left-0 z-30 w-14 min-w-14`}
          >
            <SortButton by="cant-miss" order={order} onSort={onSort}>
              <Icon name="warning" sizePx={15} />
              <span className="sr-only">Can’t miss</span>
            </SortButton>
          </th>
          <th
            scope="col"
            aria-sort={sortOf('name', order)}
            className={`${HEAD_CELL} left-14 z-30 w-60 min-w-60`}
          >
            <SortButton by="name" order={order} onSort={onSort}>
              Diagnosis
            </SortButton>
          </th>
          {columns.map(({ id, name, note, sorts, width }) => (
            <th
              key={id}
              scope="col"
              aria-sort={sorts && sortOf(sorts, order)}
              className={`${HEAD_CELL} ${width}`}
            >
              {sorts ? (
                <SortButton by={sorts} order={order} onSort={onSort}>
                  {name}
                </SortButton>
              ) : (
                <span className="flex min-h-9 flex-col justify-center px-1">
                  <span className="weight-label">{name}</span>
                  {note ? <span className="text-kicker font-normal text-ink-3">{note}</span> : null}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} columns={columns} isFull={isFull} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Pick<RowsProps, 'columns' | 'isFull'> & { row: TableRow }

function Row({ row, columns, isFull }: RowProps) {
  const [isOpened, setOpened] = useState(false)
  const room = { isFull: isFull || isOpened, onMore: () => setOpened(true) }
  const isCompact = useAppStore((state) => state.density === 'compact')
  const isChosen = useAppStore(({ place }) =>
    [row.card, ...row.otherCards].some(({ id }) => id === place?.node),
  )
  const ground = isChosen ? 'bg-accent-ground' : 'bg-surface'
  const cell = `border-r border-b border-hairline align-top ${isCompact ? 'px-2 py-1.5' : 'px-3 py-3'} ${ground}`
  return (
    <tr>
      <td className={`${cell} sticky left-0 z-10`}>
        {isCantMiss(row) ? (
          <span className="flex justify-center text-warn">
            <Icon name="warning" sizePx={17} />
            <span className="sr-only">can’t miss</span>
          </span>
        ) : null}
      </td>
      <th scope="row" className={`${cell} sticky left-14 z-10 text-left font-normal`}>
        {/* A row may be taller than the screen: its name stays in sight. */}
        <div className="sticky top-12 print:static">
          <RowName row={row} view="table" />
        </div>
      </th>
      {columns.map((column) => (
        <td key={column.id} className={cell}>
          {column.cell(row, room) ?? <span className="text-ink-3">not said</span>}
        </td>
      ))}
    </tr>
  )
}

type SortButtonProps = Pick<RowsProps, 'order' | 'onSort'> & {
  by: SortKey
  children: React.ReactNode
}

/** Sorts by its column; pressed again, the other way round. The column says which way. */
function SortButton({ by, order, onSort, children }: SortButtonProps) {
  const isOn = order.by === by
  return (
    <>
      <button
        type="button"
        onClick={() => onSort(by)}
        className="print:hidden weight-label touch-target -outline-offset-2 flex min-h-9 w-full items-center gap-1 rounded-md px-1 text-left hover:text-accent"
      >
        {children}
        <span className={isOn ? 'text-accent' : 'text-ink-3'}>
          <Icon
            name={isOn ? (order.isReversed ? 'chevron-up' : 'chevron-down') : 'sort'}
            sizePx={14}
          />
        </span>
      </button>
      {/* A browser does not print a button again at the head of the next page. */}
      <span className="weight-label hidden print:inline">{children}</span>
    </>
  )
}

function sortOf(by: SortKey, order: Order): 'ascending' | 'descending' | 'none' {
  if (order.by !== by) return 'none'
  return order.isReversed ? 'descending' : 'ascending'
}

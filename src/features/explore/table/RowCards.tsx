import { useState } from 'react'
import { isCantMiss } from '@/domain/table/sortedRows'
import type { TableRow } from '@/domain/table/tableRows'
import { Icon } from '@/ui/Icon'
import { RowName } from './RowName'
import type { RowsProps } from './ScriptTable'

/** The rows one below the other, each with its fields: a phone is too narrow for columns. */
export function RowCards({ rows, columns, isFull }: RowsProps) {
  return (
    <ul className="flex flex-col gap-3 px-3 py-3">
      {rows.map((row) => (
        <li key={row.id} className="rounded-xl border border-hairline bg-surface px-4 pt-3 pb-4">
          <h3>
            <RowName row={row} view="outline" />
          </h3>
          {isCantMiss(row) ? (
            <p className="weight-label mt-1 flex items-center gap-1 pl-7 text-kicker text-warn">
              <Icon name="warning" sizePx={13} />
              can’t miss
            </p>
          ) : null}
          <Fields row={row} columns={columns} isFull={isFull} />
        </li>
      ))}
    </ul>
  )
}

type FieldsProps = Pick<RowsProps, 'columns' | 'isFull'> & { row: TableRow }

/** A field that says nothing is left out. */
function Fields({ row, columns, isFull }: FieldsProps) {
  const [isOpened, setOpened] = useState(false)
  const room = { isFull: isFull || isOpened, onMore: () => setOpened(true) }
  const fields = columns.flatMap(({ id, name, cell }) => {
    const content = cell(row, room)
    return content === null ? [] : [{ id, name, content }]
  })
  return (
    <dl className="mt-1 text-small">
      {fields.map(({ id, name, content }) => (
        <div key={id} className="mt-2.5">
          <dt className="weight-label text-kicker text-ink-3">{name}</dt>
          <dd className="mt-0.5">{content}</dd>
        </div>
      ))}
    </dl>
  )
}

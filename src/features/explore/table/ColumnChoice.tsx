import { useId } from 'react'
import { Icon } from '@/ui/Icon'
import { COLUMNS, type ColumnId } from './columns'

export type ColumnChoiceProps = {
  hidden: readonly ColumnId[]
  onHide: (hidden: readonly ColumnId[]) => void
  isFull: boolean
  onFull: (isFull: boolean) => void
}

/** Which fields are shown; forgotten when one leaves the table. */
export function ColumnChoice({ hidden, onHide, isFull, onFull }: ColumnChoiceProps) {
  const id = useId()
  const toggle = (column: ColumnId, isShown: boolean) =>
    onHide(isShown ? hidden.filter((other) => other !== column) : [...hidden, column])
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="column-choice touch-target flex h-8 items-center gap-1 rounded-lg border border-hairline bg-surface px-2.5 text-small hover:border-wire"
      >
        Columns{hidden.length > 0 ? `: ${COLUMNS.length - hidden.length}` : ''}
        <Icon name="chevron-down" sizePx={14} />
      </button>
      <fieldset
        id={id}
        popover="auto"
        className="column-choices m-0 rounded-xl border border-hairline bg-surface p-1.5 text-ink shadow-card"
      >
        <legend className="sr-only">Columns that are shown</legend>
        {COLUMNS.map((column) => (
          <Check
            key={column.id}
            name={column.name}
            isOn={!hidden.includes(column.id)}
            onChange={(isShown) => toggle(column.id, isShown)}
          />
        ))}
        <div className="mt-1 border-t border-hairline pt-1">
          <Check name="Long cells in full" isOn={isFull} onChange={onFull} />
        </div>
      </fieldset>
    </>
  )
}

type CheckProps = { name: string; isOn: boolean; onChange: (isOn: boolean) => void }

function Check({ name, isOn, onChange }: CheckProps) {
  return (
    <label className="flex min-h-9 items-center gap-2.5 rounded-lg px-2.5 hover:bg-raised pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-(--accent)"
      />
      {name}
    </label>
  )
}

import { useState } from 'react'
import { nameOnly } from '@/domain/recall/nameOnly'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { Icon } from '@/ui/Icon'
import { Skeleton } from './Skeleton'
import { type Written, withWords, wordsAt } from './written'

type RebuildBankProps = {
  schema: Schema
  parents: readonly NodeId[]
  bank: readonly NodeId[]
  written: Written
  onWritten: (written: Written) => void
}

type Slot = { parent: NodeId; slot: number }

/** The branch put together from labels: by dragging, or by pressing a slot and then a label. */
export function RebuildBank({ schema, parents, bank, written, onWritten }: RebuildBankProps) {
  const [chosen, setChosen] = useState<Slot>()
  const labels = bank.map((id) => nodeById(schema, id).label)
  const empty = slotsOf(schema, parents).filter(
    ({ parent, slot }) => wordsAt(written, parent, slot) === '',
  )
  const target = empty.find((each) => isSame(each, chosen)) ?? empty[0]
  const put = (label: string, at: Slot | undefined) => {
    if (!at) return
    onWritten(withWords(written, at.parent, at.slot, label))
    setChosen(undefined)
  }
  return (
    <div className="grid gap-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Skeleton schema={schema} parents={parents}>
        {(parent, slot, slots) => (
          <SlotButton
            name={`Branch ${slot + 1} of ${slots} of ${nameOnly(schema, parent)}`}
            label={wordsAt(written, parent, slot)}
            isNext={isSame(target, { parent, slot })}
            onChoose={() => setChosen({ parent, slot })}
            onEmpty={() => onWritten(withWords(written, parent, slot, ''))}
            onDropped={(label) => {
              if (labels.includes(label)) put(label, { parent, slot })
            }}
          />
        )}
      </Skeleton>
      <Labels
        labels={labels}
        placed={Object.values(written).flat()}
        onLabel={(label) => put(label, target)}
      />
    </div>
  )
}

type SlotButtonProps = {
  name: string
  /** Empty where nothing was put. */
  label: string
  isNext: boolean
  onChoose: () => void
  onEmpty: () => void
  onDropped: (label: string) => void
}

function SlotButton({ name, label, isNext, onChoose, onEmpty, onDropped }: SlotButtonProps) {
  const isEmpty = label === ''
  return (
    <button
      type="button"
      aria-label={isEmpty ? `${name}: empty` : `${name}: ${label}. Take it out`}
      aria-pressed={isEmpty ? isNext : undefined}
      onClick={isEmpty ? onChoose : onEmpty}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDropped(event.dataTransfer.getData('text/plain'))
      }}
      className={`flex min-h-9 w-full max-w-[28rem] items-center justify-between gap-2 rounded-lg border px-3 text-left pointer-coarse:min-h-11 ${slotLook(isEmpty, isNext)}`}
    >
      <span dir="auto">{isEmpty ? (isNext ? 'Next goes here' : '') : label}</span>
      {isEmpty ? null : <Icon name="close" sizePx={13} />}
    </button>
  )
}

type LabelsProps = {
  labels: readonly string[]
  placed: readonly string[]
  onLabel: (label: string) => void
}

function Labels({ labels, placed, onLabel }: LabelsProps) {
  // Two branches can have the same name: then each is placed by itself.
  const isPlaced = (label: string, index: number) =>
    labels.slice(0, index).filter((other) => other === label).length <
    placed.filter((other) => other === label).length
  return (
    <div>
      <h3 className="weight-label mb-2 text-small text-ink-2">Labels · some belong elsewhere</h3>
      <ul className="flex flex-wrap gap-2">
        {labels.map((label, index) => (
          <li
            key={`${label} ${index}`}
            className={isPlaced(label, index) ? 'hidden' : 'max-w-full'}
          >
            <button
              type="button"
              draggable
              dir="auto"
              onDragStart={(event) => event.dataTransfer.setData('text/plain', label)}
              onClick={() => onLabel(label)}
              className="min-h-9 max-w-full cursor-grab rounded-lg border border-hairline bg-surface px-3 py-1 text-left shadow-card hover:border-wire pointer-coarse:min-h-11"
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function slotLook(isEmpty: boolean, isNext: boolean): string {
  if (!isEmpty) return 'border-wire bg-raised hover:border-ink'
  return isNext
    ? 'border-dashed border-accent bg-accent-ground text-small text-accent'
    : 'border-dashed border-wire hover:border-ink'
}

function slotsOf(schema: Schema, parents: readonly NodeId[]): Slot[] {
  return parents.flatMap((parent) =>
    nodeById(schema, parent).children.map((_, slot) => ({ parent, slot })),
  )
}

function isSame(one: Slot | undefined, other: Slot | undefined): boolean {
  return one?.parent === other?.parent && one?.slot === other?.slot
}

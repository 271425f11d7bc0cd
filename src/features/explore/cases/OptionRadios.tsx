import type { KeyboardEvent } from 'react'
import type { BranchOption, FindingOption } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { OptionName } from './OptionName'
import { rovingRadios } from './rovingRadios'
import type { Draft } from './useDraft'

type OptionRadiosProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  draft: Draft
  labelledBy: string
}

/** What one can choose from, each with its key. */
export function OptionRadios({ schema, knowledge, draft, labelledBy }: OptionRadiosProps) {
  const { options, option, choose } = draft
  const ids = options.map(({ id }) => id)
  const onArrow = rovingRadios(ids, choose)
  const stop = option ?? ids[0]
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="mt-3 flex flex-col gap-2">
      {options.map((each, index) => (
        <OptionRadio
          key={each.id}
          schema={schema}
          knowledge={knowledge}
          option={each}
          number={index + 1}
          isChosen={each.id === option}
          isTabStop={each.id === stop}
          onChoose={() => choose(each.id)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return onArrow(event)
            event.preventDefault()
            // The second time one means it.
            if (each.id === option) draft.commit()
            else choose(each.id)
          }}
        />
      ))}
    </div>
  )
}

type OptionRadioProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  option: BranchOption | FindingOption
  number: number
  isChosen: boolean
  isTabStop: boolean
  onChoose: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

function OptionRadio(props: OptionRadioProps) {
  const { schema, knowledge, option, number, isChosen, isTabStop, onChoose, onKeyDown } = props
  const keys = useAppStore((state) => state.keys)
  return (
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-keyshortcuts={keys === 'off' ? undefined : String(number)}
      data-radio={option.id}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      className={`flex min-h-[3.25rem] w-full items-center gap-3 rounded-xl border px-3.5 py-2.5 text-start ${isChosen ? 'border-ink bg-surface outline-1 outline-ink' : 'border-hairline bg-surface hover:border-wire'}`}
    >
      <span
        aria-hidden="true"
        className={`grid size-6 shrink-0 place-items-center rounded-full border text-kicker ${isChosen ? 'weight-label border-ink bg-ink text-inverse' : 'border-wire text-ink-2'}`}
      >
        {number}
      </span>
      <span className="min-w-0 flex-1 text-[1rem] leading-[1.375rem]">
        <OptionName schema={schema} knowledge={knowledge} option={option} />
      </span>
    </button>
  )
}

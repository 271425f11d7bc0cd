import { type KeyboardEvent, useId, useRef } from 'react'
import { pairsOf } from '@/domain/cases/pairsOf'
import type { Commit, Qualifier } from '@/domain/cases/patientCase'
import { rovingRadios } from './rovingRadios'
import type { Draft, Words } from './useDraft'

/** The parts of a problem representation, and what belongs in each. */
export const REPRESENTATION_PARTS = [
  { part: 'who', name: 'Who', hint: 'Age, work, what matters of the past' },
  { part: 'syndrome', name: 'With what', hint: 'Signs and symptoms as one syndrome' },
  { part: 'course', name: 'Over what time', hint: 'Onset and course' },
] as const

type RepresentationFieldsProps = {
  commit: Extract<Commit, { kind: 'representation' }>
  draft: Draft
}

/** The patient in three short fields, and pairs of opposites of which one side holds. */
export function RepresentationFields({ commit, draft }: RepresentationFieldsProps) {
  const { words, setWords } = draft
  const fields = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const next = fields.current?.querySelectorAll('input')[index + 1]
    if (next) next.focus()
    else draft.commit()
  }
  return (
    <div className="mt-3">
      <div ref={fields} className="flex flex-col gap-3">
        {REPRESENTATION_PARTS.map(({ part, name, hint }, index) => (
          <Field
            key={part}
            name={name}
            hint={hint}
            value={words[part]}
            onChange={(value) => setWords({ ...words, [part]: value })}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
        ))}
      </div>
      {commit.expert.qualifiers.length > 0 ? (
        <>
          <p className="mt-5 text-small text-ink-2">
            And of each pair, the side that holds, as far as you can tell
          </p>
          <ul className="mt-2 flex flex-col gap-2">
            {pairsOf(commit).map(({ qualifier, sides }) => (
              <li key={qualifier.id}>
                <Pair qualifier={qualifier} sides={sides} words={words} setWords={setWords} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

type FieldProps = {
  name: string
  hint: string
  value: string
  onChange: (value: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

function Field({ name, hint, value, onChange, onKeyDown }: FieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="weight-label text-small">
        {name}
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        value={value}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="mt-1 block min-h-11 w-full rounded-lg border border-wire bg-surface px-3 text-[1rem] placeholder:text-ink-3"
      />
    </div>
  )
}

type PairProps = {
  qualifier: Qualifier
  sides: readonly ('is' | 'not')[]
  words: Words
  setWords: (words: Words) => void
}

function Pair({ qualifier, sides, words, setWords }: PairProps) {
  const { id } = qualifier
  const chosen = words.qualifiers[id]
  const choose = (to: string) => {
    const side = sides.find((each) => each === to)
    if (side) setWords({ ...words, qualifiers: { ...words.qualifiers, [id]: side } })
  }
  const onArrow = rovingRadios(sides, choose)
  const drop = () => {
    const { [id]: _dropped, ...rest } = words.qualifiers
    setWords({ ...words, qualifiers: rest })
  }
  return (
    <div
      role="radiogroup"
      aria-label={sides.map((side) => qualifier[side]).join(' or ')}
      className="grid grid-cols-2 gap-2"
    >
      {sides.map((side, index) => (
        <button
          key={side}
          type="button"
          role="radio"
          aria-checked={side === chosen}
          data-radio={side}
          onKeyDown={onArrow}
          tabIndex={side === chosen || (chosen === undefined && index === 0) ? 0 : -1}
          onClick={() => (side === chosen ? drop() : choose(side))}
          className={`min-h-10 rounded-full border px-3 py-1 text-small pointer-coarse:min-h-11 ${side === chosen ? 'weight-label border-ink bg-ink text-inverse' : 'border-hairline bg-surface text-ink-2 hover:border-wire hover:text-ink'}`}
        >
          {qualifier[side]}
        </button>
      ))}
    </div>
  )
}

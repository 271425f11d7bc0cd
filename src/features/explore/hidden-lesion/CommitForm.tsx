import { type FormEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import type { Game } from '@/domain/localisation/hiddenLesion/course'
import { hidingPlaces } from '@/domain/localisation/hiddenLesion/drawLesion'
import type { Round } from '@/domain/localisation/round'
import { commitTo } from '@/state/hiddenLesion'
import { Button } from '@/ui/Button'

type CommitFormProps = {
  game: Game
  round: Round
  heading: RefObject<HTMLHeadingElement | null>
}

/** Where one says what one thinks, and which finding decided. */
export function CommitForm({ game, round, heading }: CommitFormProps) {
  const { knowledge, lesion } = game
  const [chosen, setChosen] = useState<readonly string[]>(lesion.sites.map(() => ''))
  const [because, setBecause] = useState('')
  const answered = round.asked.filter((id) => lesion.answers[id] !== undefined)
  const isWhole = chosen.every((site) => site !== '')
  const commit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) commitTo(chosen, because === '' ? undefined : because)
  }
  return (
    <form onSubmit={commit} className="rounded-xl bg-accent-ground px-4 pt-3 pb-4">
      <h3 ref={heading} tabIndex={-1} className="weight-label scroll-mt-4 text-[1.0625rem]">
        Say where it is
      </h3>
      <div className="mt-2 flex flex-col gap-3">
        {chosen.map((site, index) => (
          <Choice
            key={index}
            label={chosen.length === 1 ? 'It is at' : `Site ${index + 1} of 2`}
            value={site}
            onChoose={(next) => setChosen(chosen.map((old, at) => (at === index ? next : old)))}
          >
            <option value="">Choose a site…</option>
            {hidingPlaces(knowledge).map((id) => (
              <option
                key={id}
                value={id}
                disabled={chosen.some((other, at) => other === id && at !== index)}
              >
                {knowledge.sites[id]?.name}
              </option>
            ))}
          </Choice>
        ))}
        <Choice label="What decided it" value={because} onChoose={setBecause}>
          <option value="">{answered.length === 0 ? 'Nothing asked yet' : 'No one finding'}</option>
          {answered.map((id) => (
            <option key={id} value={id}>
              {knowledge.findings[id]?.name}: {lesion.answers[id] ? 'there' : 'not there'}
            </option>
          ))}
        </Choice>
        <Button
          type="submit"
          look="strong"
          disabled={!isWhole}
          className="min-h-10 self-start px-4 disabled:bg-raised disabled:text-ink-3"
        >
          Commit and see
        </Button>
      </div>
    </form>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onChoose: (value: string) => void
  children: ReactNode
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="weight-label text-small text-ink-2">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="mt-1 block min-h-10 w-full rounded-lg border border-wire bg-surface px-2.5 text-body pointer-coarse:min-h-11"
      >
        {children}
      </select>
    </div>
  )
}

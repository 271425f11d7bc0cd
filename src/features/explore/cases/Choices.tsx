type ChoicesProps = {
  legend: string
  name: string
  chosen: string
  onChoose: (value: string) => void
  choices: readonly { value: string; name: string; about: string; aside?: string }[]
}

/** One of a few, as cards that say what each is. */
export function Choices({ legend, name, chosen, onChoose, choices }: ChoicesProps) {
  return (
    <fieldset className="mt-6">
      <legend className="weight-label">{legend}</legend>
      <div className="case-choices mt-2 grid gap-2">
        {choices.map(({ value, name: title, about, aside }) => (
          <label key={value} className="case-choice cursor-pointer">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              className="sr-only"
            />
            <span className="weight-label block">{title}</span>
            <span className="mt-0.5 block text-small text-ink-2">{about}</span>
            {aside === undefined ? null : (
              <span className="block text-small text-ink-3">{aside}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

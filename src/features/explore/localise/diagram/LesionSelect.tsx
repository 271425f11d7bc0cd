import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Choice } from './wiringMarks'

type LesionSelectProps = {
  knowledge: SchemaKnowledge
  answer: Localisation
  found: Found
  choice: Choice | undefined
  onChoose: (choice: Choice | undefined) => void
}

/** The sites of the schema that lie on the wiring, with what the findings say of each. */
export function LesionSelect({ knowledge, answer, found, choice, onChoose }: LesionSelectProps) {
  const sites = answer.sites.filter(({ id }) => knowledge.sites[id]?.lesionOf !== undefined)
  if (sites.length === 0) return null
  const isAnyFound = Object.keys(found).length > 0
  return (
    <label className="flex min-w-0 flex-1 items-center gap-2 text-small text-ink-2">
      <span className="shrink-0">Show a lesion of</span>
      <select
        value={choice?.kind === 'site' ? choice.id : ''}
        onChange={({ target: { value } }) =>
          onChoose(value === '' ? undefined : { kind: 'site', id: value })
        }
        className="min-h-8 min-w-0 flex-1 rounded-lg border border-hairline bg-surface px-2 text-ink pointer-coarse:min-h-11"
      >
        <option value="">no site yet</option>
        {sites.map(({ id, label, status }) => (
          <option key={id} value={id}>
            {isAnyFound ? `${label} (${status})` : label}
          </option>
        ))}
      </select>
    </label>
  )
}

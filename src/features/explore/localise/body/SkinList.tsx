import type { SchemaKnowledge } from '@/domain/schema/details'
import { type SkinArea, stateOf } from './bodyModel'
import type { SkinMarks } from './SkinView'
import { StateButton, type StateWords } from './StateButton'
import { StateMark } from './StateMark'
import { Taken } from './Taken'
import { useRoving } from './useRoving'

const SKIN_WORDS: StateWords = {
  untested: 'not tested',
  lost: 'numb',
  kept: 'normal',
  mixed: 'numb in part',
}

type SkinListProps = {
  label: string
  findings: SchemaKnowledge['findings']
  marks: SkinMarks
  /** How many of the areas, from the first, are on the plate and have their number there. */
  drawn: number
}

/** The areas of the plate in words, by their numbers: one tab stop, arrows from there. */
export function SkinList({ label, findings, marks, drawn }: SkinListProps) {
  const stops = marks.areas.flatMap((area) => area.asked.map((finding) => stopOf(area, finding)))
  const roving = useRoving(stops)
  return (
    <ol aria-label={label} className="skin-list" {...roving.group}>
      {marks.areas.map((area, index) => (
        <li
          key={area.id}
          className={`rounded-lg ${marks.near === area.id ? 'bg-raised' : ''}`}
          onPointerEnter={() => marks.onNear(area.id)}
          onPointerLeave={() => marks.onNear(undefined)}
          onFocus={() => marks.onNear(area.id)}
          onBlur={() => marks.onNear(undefined)}
        >
          <Row
            area={area}
            number={index < drawn ? index + 1 : undefined}
            findings={findings}
            marks={marks}
            stopFor={(finding) => roving.stop(stopOf(area, finding))}
          />
        </li>
      ))}
    </ol>
  )
}

/** The id of the control of an area for one of its findings. */
export function stopOf({ id }: SkinArea, finding: string): string {
  return `skin ${id} ${finding}`
}

/** What nothing asks for has no state. */
function MarkOrRoom({ area, marks }: { area: SkinArea; marks: SkinMarks }) {
  if (area.asked.length === 0) return <span className="size-4 shrink-0" />
  return <StateMark state={stateOf(area.tested, marks.found)} />
}

type RowProps = {
  area: SkinArea
  number: number | undefined
  findings: SchemaKnowledge['findings']
  marks: SkinMarks
  stopFor: (finding: string) => object
}

function Row({ area, number, findings, marks, stopFor }: RowProps) {
  const { asked } = area
  const [only] = asked
  const heading = (
    <>
      <span className="weight-label">
        {number === undefined ? null : <span className="text-ink-3">{number} </span>}
        {area.name}
      </span>
      {marks.taken?.has(area.id) ? <Taken /> : null}
    </>
  )
  if (only !== undefined && asked.length === 1) {
    return (
      <StateButton finding={only} found={marks.found} words={SKIN_WORDS} {...stopFor(only)}>
        {heading}
        <span className="block text-ink-3">{findings[only]?.name}</span>
      </StateButton>
    )
  }
  return (
    <div className="py-1.5">
      <p className="flex gap-2 px-2 text-small">
        <MarkOrRoom area={area} marks={marks} />
        <span>
          {heading}
          {only === undefined ? <span className="block text-ink-3">{area.lies}</span> : null}
        </span>
      </p>
      {asked.map((finding) => (
        <div key={finding} className="pl-6">
          <StateButton
            finding={finding}
            found={marks.found}
            words={SKIN_WORDS}
            {...stopFor(finding)}
          >
            {findings[finding]?.name}
          </StateButton>
        </div>
      ))}
    </div>
  )
}

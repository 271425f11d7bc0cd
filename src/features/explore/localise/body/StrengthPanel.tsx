import type { KeyboardEvent } from 'react'
import { type Found, type Grade, GRADES, isThere } from '@/domain/localisation/found'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { setFound } from '@/state/localise'
import { BeyondBedside } from './BeyondBedside'
import { beyondBedside, stateOf, type StrengthRow, strengthRows } from './bodyModel'
import { Roots } from './Roots'
import { StateMark } from './StateMark'
import { Taken } from './Taken'
import { useRoving } from './useRoving'

type StrengthPanelProps = {
  anatomy: Anatomy
  knowledge: SchemaKnowledge
  found: Found
  taken: ReadonlySet<string> | undefined
}

/** Strength by action, graded from 0 to 5 by press, tap or digit, from the trunk outwards. */
export function StrengthPanel({ anatomy, knowledge, found, taken }: StrengthPanelProps) {
  const rows = strengthRows(anatomy, knowledge)
  const beyond = beyondBedside(anatomy, knowledge, rows)
  const stops = rows.flatMap(({ finding }) => GRADES.map((grade) => stopOf(finding, grade)))
  const roving = useRoving(stops, GRADES.length)
  if (rows.length + beyond.length === 0) return null

  return (
    <section aria-labelledby="body-strength" className="min-w-0">
      <h3 id="body-strength" className="weight-label text-label">
        Strength
      </h3>
      <p className="pb-2 text-small text-ink-2">
        {rows.length > 0 ? 'MRC grade, 5 is normal: press it or type it. ' : null}
        Main roots are <strong className="font-bold text-ink">heavy</strong>.
      </p>
      <ul {...roving.group}>
        {rows.map((row) => (
          <li
            key={row.finding}
            onKeyDown={(event) => onGradeKey(event, row.finding)}
            className="strength-row border-t border-hairline"
          >
            <Muscles
              row={row}
              name={row.isAgain ? knowledge.findings[row.finding]?.name : undefined}
              anatomy={anatomy}
              found={found}
              taken={taken}
            />
            <Grades
              finding={row.finding}
              name={knowledge.findings[row.finding]?.name ?? row.finding}
              found={found}
              stopFor={(grade) => roving.stop(stopOf(row.finding, grade))}
            />
          </li>
        ))}
      </ul>
      <BeyondBedside
        beyond={beyond}
        anatomy={anatomy}
        findings={knowledge.findings}
        found={found}
        taken={taken}
      />
    </section>
  )
}

function stopOf(finding: string, grade: Grade): string {
  return `${finding} ${grade}`
}

function onGradeKey(event: KeyboardEvent, finding: string) {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const typed = GRADES.find((one) => String(one) === event.key)
  const isCleared = event.key === 'Backspace' || event.key === 'Delete'
  if (typed === undefined && !isCleared) return
  event.preventDefault()
  setFound(finding, typed)
}

type MusclesProps = Omit<StrengthPanelProps, 'knowledge'> & {
  row: StrengthRow
  name: string | undefined
}

function Muscles({ row: { finding, muscles }, name, anatomy, found, taken }: MusclesProps) {
  return (
    <div className="flex min-w-0 gap-2">
      <span className="pt-px">
        <StateMark state={stateOf([finding], found)} />
      </span>
      <ul className="min-w-0 text-small">
        {muscles.map((muscle) => (
          <li key={muscle.id}>
            <span className="weight-label">{muscle.action}</span>
            {taken?.has(muscle.id) ? <Taken /> : null}
            <span className="block text-ink-2">
              {muscle.name} <Roots anatomy={anatomy} roots={muscle.roots} />
            </span>
          </li>
        ))}
        {name === undefined ? null : <li className="text-ink-3">{name}</li>}
      </ul>
    </div>
  )
}

type GradesProps = {
  finding: string
  name: string
  found: Found
  stopFor: (grade: Grade) => object
}

function Grades({ finding, name, found, stopFor }: GradesProps) {
  const observation = found[finding]
  return (
    <div className="flex items-center gap-2 justify-self-end">
      <span className="w-16 text-right text-small text-ink-2">{wordOf(observation)}</span>
      <div role="group" aria-label={name} className="flex rounded-lg border border-hairline">
        {GRADES.map((grade) => {
          const isSet = observation === grade
          return (
            <button
              key={grade}
              type="button"
              aria-label={`Grade ${grade}`}
              aria-pressed={isSet}
              onClick={() => setFound(finding, isSet ? undefined : grade)}
              className={`size-7.5 rounded-[7px] text-small pointer-coarse:size-11 ${isSet ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:bg-raised'}`}
              {...stopFor(grade)}
            >
              {grade}
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** What was found, where it is no grade that the buttons show. */
function wordOf(observation: Found[string] | undefined): string {
  if (observation === undefined) return ''
  return isThere(observation) ? 'weak' : 'normal'
}

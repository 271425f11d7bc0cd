import type { Found } from '@/domain/localisation/found'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { nameOfReflex, type ReflexRow, reflexRows, signsFromAbove, stateOf } from './bodyModel'
import { ReflexArcs } from './ReflexArcs'
import { Roots } from './Roots'
import { StateButton, type StateWords, THERE_WORDS } from './StateButton'
import { Taken } from './Taken'
import { useRoving } from './useRoving'

const WORDS: Readonly<Record<ReflexRow['changed'], StateWords>> = {
  reduced: { untested: 'not tested', lost: 'reduced', kept: 'normal', mixed: 'reduced in part' },
  brisk: { untested: 'not tested', lost: 'brisk', kept: 'normal', mixed: 'brisk in part' },
  there: THERE_WORDS,
}

type ReflexFigureProps = {
  anatomy: Anatomy
  knowledge: SchemaKnowledge
  found: Found
  taken: ReadonlySet<string> | undefined
}

/** The reflex arcs at their roots, and above them the signs of what comes down from the brain. */
export function ReflexFigure({ anatomy, knowledge, found, taken }: ReflexFigureProps) {
  const rows = reflexRows(anatomy, knowledge)
  const { expected, others } = signsFromAbove(knowledge, rows)
  const stops = [...expected, ...rows.flatMap(({ finding }) => finding ?? [])]
  const roving = useRoving(stops)
  if (stops.length + rows.length + others.length === 0) return null
  const sign = (id: string, stop?: object) => (
    <li key={id}>
      <StateButton finding={id} found={found} words={THERE_WORDS} {...stop}>
        {knowledge.findings[id]?.name}
      </StateButton>
    </li>
  )
  return (
    <section aria-labelledby="body-reflexes" className="min-w-0" {...roving.group}>
      <h3 id="body-reflexes" className="weight-label pb-1 text-label">
        Reflexes and signs from above
      </h3>
      {expected.length > 0 ? (
        <div className="reflex-figure">
          <div aria-hidden="true" className={`cord-above cord-${stateOf(expected, found)}`} />
          <ul aria-label="Signs from above">{expected.map((id) => sign(id, roving.stop(id)))}</ul>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="reflex-figure">
          <ReflexArcs anatomy={anatomy} rows={rows} found={found} taken={taken} />
          <ul aria-label="Reflexes" className="reflex-rows">
            {rows.map((row) => (
              <li key={`${row.id} ${row.finding}`} className="content-center">
                <Reflex row={row} {...{ anatomy, knowledge, found, taken }} stopFor={roving.stop} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary className="min-h-9 content-center text-small text-ink-2 pointer-coarse:min-h-11">
            More signs from above
          </summary>
          <ul>{others.map((id) => sign(id))}</ul>
        </details>
      ) : null}
    </section>
  )
}

type ReflexProps = ReflexFigureProps & { row: ReflexRow; stopFor: (finding: string) => object }

function Reflex({ row, anatomy, knowledge, found, taken, stopFor }: ReflexProps) {
  const { finding, reflex } = row
  const name = (
    <>
      <span className="weight-label">{nameOfReflex(reflex)}</span>{' '}
      <Roots anatomy={anatomy} roots={reflex.roots} />
      {taken?.has(row.id) ? <Taken /> : null}
    </>
  )
  if (finding === undefined) {
    return <p className="px-2 py-1.5 pl-8 text-small text-ink-2">{name}</p>
  }
  return (
    <StateButton finding={finding} found={found} words={WORDS[row.changed]} {...stopFor(finding)}>
      {name}
      <span className="block text-ink-3">{knowledge.findings[finding]?.name}</span>
    </StateButton>
  )
}

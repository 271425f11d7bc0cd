import type { Found } from '@/domain/localisation/found'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { BeyondBedside as Beyond } from './bodyModel'
import { Roots } from './Roots'
import { StateButton, THERE_WORDS } from './StateButton'
import { Taken } from './Taken'

type BeyondBedsideProps = {
  beyond: readonly Beyond[]
  anatomy: Anatomy
  findings: SchemaKnowledge['findings']
  found: Found
  taken: ReadonlySet<string> | undefined
}

/** The muscles that no finding at the bedside tests: a needle does, or nothing here. */
export function BeyondBedside({ beyond, anatomy, findings, found, taken }: BeyondBedsideProps) {
  if (beyond.length === 0) return null
  const muscleLine = ({ muscle }: Beyond) => (
    <>
      <span className="weight-label">{muscle.name}</span>
      {taken?.has(muscle.id) ? <Taken /> : null} <Roots anatomy={anatomy} roots={muscle.roots} />
    </>
  )
  return (
    <details className="border-t border-hairline py-1">
      <summary className="min-h-9 content-center text-small text-ink-2 pointer-coarse:min-h-11">
        {beyond.length === 1 ? '1 muscle' : `${beyond.length} muscles`} that no bedside finding here
        tests
      </summary>
      <ul className="packed pb-2 text-small">
        {beyond.map((one) => (
          <li key={one.muscle.id}>
            {one.machine === undefined ? (
              <p className="px-2 py-1.5 pl-8">
                {muscleLine(one)}
                <span className="block text-ink-3">{one.muscle.action}</span>
              </p>
            ) : (
              <StateButton finding={one.machine} found={found} words={THERE_WORDS}>
                {muscleLine(one)}
                <span className="block text-ink-3">
                  Needs EMG: {findings[one.machine]?.name ?? one.machine}
                </span>
              </StateButton>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

import type { Commitment } from '@/domain/cases/attempt'
import type { Aliquot, Commit } from '@/domain/cases/patientCase'
import { commitOf, type Playthrough } from '@/domain/cases/playthrough'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { plainText } from '@/domain/format/plainText'
import { goToCaseStep } from '@/state/cases'
import { useAppStore } from '@/state/store'
import { COMMIT_WORDS } from './caseWords'

type OwnCommitmentsProps = { schema: Schema; play: Playthrough; aliquot: Aliquot }

/** What one has committed to at an aliquot before this step; each leads back to where one did. */
export function OwnCommitments({ schema, play, aliquot }: OwnCommitmentsProps) {
  const { steps, at, attempt } = play
  const earlier = steps.slice(0, at).flatMap((step, index) => {
    const commit = commitOf(step)
    const commitment = commit && attempt.commitments[commit.id]
    const isHere = commit && commitment && aliquot.commits.includes(commit)
    return isHere ? [{ index, commit, commitment }] : []
  })
  if (earlier.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-col">
      {earlier.map(({ index, commit, commitment }) => (
        <li key={commit.id}>
          <button
            type="button"
            onClick={() => goToCaseStep(index)}
            className="touch-target flex min-h-7 max-w-full items-center gap-2 text-start text-small text-ink-3 hover:text-ink"
          >
            <span className="h-4 w-0.5 shrink-0 rounded bg-wire" aria-hidden="true" />
            <span className="min-w-0">
              <span className="weight-label">{COMMIT_WORDS[commit.kind]}:</span>{' '}
              <Said schema={schema} commit={commit} commitment={commitment} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

type SaidProps = { schema: Schema; commit: Commit; commitment: Commitment }

function Said({ schema, commit, commitment: { choice } }: SaidProps) {
  const findings = useAppStore(({ knowledge, place }) => {
    const arrived = place && knowledge[place.schema]
    return arrived?.status === 'here' ? arrived.value.findings : undefined
  })
  switch (choice.kind) {
    case 'skipped':
      return 'you were shown'
    case 'board':
      return 'your board'
    case 'representation':
      return [choice.who, choice.syndrome, choice.course].filter(Boolean).join(', ')
    case 'option':
      return optionSaid(schema, commit, choice.option, findings)
  }
}

function optionSaid(
  schema: Schema,
  commit: Commit,
  chosen: string,
  findings: SchemaKnowledge['findings'] | undefined,
): string | undefined {
  if (commit.kind !== 'branch' && commit.kind !== 'next-finding') return undefined
  const option = [...commit.options].find(({ id }) => id === chosen)
  if (option?.text) return plainText(option.text)
  if (!option) return undefined
  return 'node' in option ? findNode(schema, option.node)?.label : findings?.[option.finding]?.name
}

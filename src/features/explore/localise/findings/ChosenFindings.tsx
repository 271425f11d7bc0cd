import { type Found, isThere, type Observation } from '@/domain/localisation/found'
import type { Finding } from '@/domain/schema/details'
import { setFound } from '@/state/localise'
import { Icon } from '@/ui/Icon'
import { observationWords } from './answerChoices'
import { isGraded } from './findingGroups'

type ChosenFindingsProps = { found: Found; findings: Readonly<Record<string, Finding>> }

/** What is set, in the order in which it was; each can be taken away. */
export function ChosenFindings({ found, findings }: ChosenFindingsProps) {
  const set = Object.entries(found).filter(([id]) => Object.hasOwn(findings, id))
  if (set.length === 0) return null
  return (
    <ul aria-label="What is set" className="finding-chips flex flex-wrap gap-1.5 pt-1 pb-2">
      {set.map(([id, observation]) => (
        <Chip key={id} id={id} finding={findings[id]} observation={observation} />
      ))}
    </ul>
  )
}

type ChipProps = { id: string; finding: Finding | undefined; observation: Observation }

function Chip({ id, finding, observation }: ChipProps) {
  if (!finding) return null
  const words = observationWords(isGraded(finding), observation)
  return (
    <li className="max-w-full">
      <button
        type="button"
        aria-label={`Remove ${finding.name}: ${words}`}
        title={`Remove ${finding.name}: ${words}`}
        onClick={() => setFound(id, undefined)}
        className={`touch-target flex max-w-full items-center gap-1.5 rounded-lg border py-0.75 ps-1 pe-1.5 text-start text-small hover:border-ink pointer-coarse:min-h-11 ${isThere(observation) ? 'border-wire bg-raised' : 'border-dashed border-wire bg-surface text-ink-2'}`}
      >
        <span
          aria-hidden="true"
          className={`weight-label grid h-5 min-w-5 place-items-center rounded-md px-1 text-kicker ${isThere(observation) ? 'bg-ink text-inverse' : 'border border-wire'}`}
        >
          {markOf(observation)}
        </span>
        <span className="min-w-0 wrap-anywhere">{finding.name}</span>
        <span className="text-ink-3">
          <Icon name="close" sizePx={13} />
        </span>
      </button>
    </li>
  )
}

function markOf(observation: Observation): string {
  if (typeof observation === 'number') return String(observation)
  return observation === 'present' ? '+' : '−'
}

import { type Found, isThere } from '@/domain/localisation/found'
import type { Contradiction, Localisation } from '@/domain/localisation/localisation'
import type { Finding } from '@/domain/schema/details'
import { canUndoFound, dropFound, setFound, undoFound } from '@/state/localise'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { observationWords } from './answerChoices'
import { isGraded } from './findingGroups'

type Findings = Readonly<Record<string, Finding>>
type FindingNoticesProps = { answer: Localisation; found: Found; findings: Findings }

/** What one has to know before one reads the answer: what cannot be, what is not known, what is gone. */
export function FindingNotices({ answer, found, findings }: FindingNoticesProps) {
  const { contradictions, unknown, silent } = answer
  return (
    <div role="status">
      {contradictions.map((contradiction) => (
        <CannotBe
          key={contradiction.findings.join(' ')}
          contradiction={contradiction}
          found={found}
          findings={findings}
        />
      ))}
      {unknown.length > 0 ? (
        <div className="mb-3 rounded-xl bg-raised px-3.5 py-2.5 text-small">
          <p>
            <span className="weight-label">
              {unknown.length === 1 ? 'A finding' : `${unknown.length} findings`} of the link{' '}
              {unknown.length === 1 ? 'does' : 'do'} not count:
            </span>{' '}
            this schema does not have <span className="wrap-anywhere">{unknown.join(', ')}</span>.
          </p>
          <Button className="mt-2" onClick={() => dropFound(unknown)}>
            Remove {unknown.length === 1 ? 'it' : 'them'}
          </Button>
        </div>
      ) : null}
      {silent.length > 0 ? (
        <p className="mb-3 rounded-xl bg-raised px-3.5 py-2.5 text-small">
          <span className="weight-label">{silent.map((id) => findings[id]?.name).join('; ')}:</span>{' '}
          no site and no script of this schema speaks of {silent.length === 1 ? 'it' : 'them'}, so
          no site moves by {silent.length === 1 ? 'it' : 'them'}.
        </p>
      ) : null}
      <Cleared isEmpty={Object.keys(found).length === 0} />
    </div>
  )
}

type CannotBeProps = { contradiction: Contradiction; found: Found; findings: Findings }

/** Findings that cannot be true at once: named, and each of them can be changed. */
function CannotBe({ contradiction, found, findings }: CannotBeProps) {
  return (
    <div className="mb-3 rounded-xl bg-warn-ground px-3.5 py-2.5 text-small">
      <p>
        <span className="weight-label text-warn">This cannot be true.</span> {contradiction.because}
      </p>
      <ul className="mt-2 flex flex-col gap-2">
        {contradiction.findings.map((id) => (
          <Change key={id} id={id} finding={findings[id]} found={found} />
        ))}
      </ul>
    </div>
  )
}

type ChangeProps = { id: string; finding: Finding | undefined; found: Found }

function Change({ id, finding, found }: ChangeProps) {
  const observation = found[id]
  const name = finding?.name ?? id
  const isWeakness = finding !== undefined && isGraded(finding)
  const other = observation !== undefined && isThere(observation) ? 'absent' : 'present'
  return (
    <li>
      <p className="weight-label">
        {name}:{' '}
        {observation === undefined ? 'not tested' : observationWords(isWeakness, observation)}
      </p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        <Button
          aria-label={`${name}: set to ${observationWords(isWeakness, other)}`}
          onClick={() => setFound(id, other)}
        >
          Set to {observationWords(isWeakness, other)}
        </Button>
        {observation === undefined ? null : (
          <Button aria-label={`${name}: not tested`} onClick={() => setFound(id, undefined)}>
            Not tested
          </Button>
        )}
      </div>
    </li>
  )
}

/** All was cleared: it can be had again. */
function Cleared({ isEmpty }: { isEmpty: boolean }) {
  const count = useAppStore(({ place, foundPast }) => {
    const last = foundPast.findLast(({ schema }) => schema === place?.schema)
    return Object.keys(last?.found ?? {}).length
  })
  const canUndo = useAppStore(canUndoFound)
  if (!isEmpty || !canUndo || count < 2) return null
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl bg-raised px-3.5 py-2 text-small">
      <p className="min-w-0 flex-1">{count} findings were cleared.</p>
      <Button onClick={undoFound}>Put them back</Button>
    </div>
  )
}

import { caseProgress, type CaseProgress, commitmentsIn } from '@/domain/cases/caseProgress'
import { CASE_LEVELS, type Cases, type PatientCase } from '@/domain/cases/patientCase'
import { formatPlace } from '@/domain/place/formatPlace'
import { USUAL_RUN } from '@/domain/place/place'
import type { Schema } from '@/domain/schema/schema'
import { selectAttempts } from '@/state/casePlay'
import { casePlace } from '@/state/cases'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { StatusMark } from '@/ui/StatusMark'
import { LEVEL_WORDS } from './caseWords'
import { InventedNote } from './InventedNote'

type CaseListProps = {
  schema: Schema
  cases: Cases
  /** A case that the address names and the schema does not have. */
  missing: string | undefined
}

/** The patients of a schema, the easier first, and what one has done of each. */
export function CaseList({ schema, cases, missing }: CaseListProps) {
  const attempts = useAppStore(selectAttempts)
  const patients = Object.values(cases)
  const levels = CASE_LEVELS.filter((level) => patients.some((patient) => patient.level === level))
  return (
    <>
      {missing === undefined ? null : (
        <p role="status" className="mb-5 rounded-lg bg-raised px-3.5 py-2 text-small text-ink-2">
          There is no case “{missing}” here any more. These are there:
        </p>
      )}
      <p className="text-kicker text-ink-3">Cases · {schema.title}</p>
      <h2 className="weight-label tight mt-1 text-[1.75rem] leading-[2.125rem]">
        A patient who walks the tree
      </h2>
      <p className="mt-3 max-w-[40rem] text-ink-2">
        Each is told bit by bit. You commit to an answer before you are shown one, then read why,
        and why not the others, while the branches light and close.
      </p>
      {levels.map((level) => (
        <section key={level} className="mt-7">
          <h3 className="weight-label text-small text-ink-2">{LEVEL_WORDS[level]}</h3>
          <ul className="case-list mt-2 grid gap-2.5">
            {patients
              .filter((patient) => patient.level === level)
              .map((patient) => (
                <li key={patient.id}>
                  <CaseRow
                    schema={schema}
                    patient={patient}
                    progress={caseProgress(patient, schema.id, attempts)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <InventedNote areMany className="mt-6" />
    </>
  )
}

type CaseRowProps = { schema: Schema; patient: PatientCase; progress: CaseProgress }

function CaseRow({ schema, patient, progress }: CaseRowProps) {
  const place = useAppStore((state) => state.place)
  const { id, title } = patient
  const start = { id, run: USUAL_RUN, isWhole: false, step: undefined }
  const { goOn } = progress
  if (!place) return null
  const [fewest, most] = [commitmentsIn(patient, 8), commitmentsIn(patient, 30)]
  return (
    <a
      href={formatPlace(
        goOn ? casePlace(place, schema, goOn) : { ...place, node: undefined, played: start },
      )}
      className="flex h-full min-h-[4.5rem] items-center gap-4 rounded-xl border border-hairline bg-surface px-4 py-3 shadow-card hover:border-wire"
    >
      <span className="min-w-0 flex-1">
        <span dir="auto" className="weight-label tight block text-[1.125rem] leading-[1.5rem]">
          {title}
        </span>
        <span className="mt-0.5 block text-small text-ink-3">
          8 to 30 minutes · {fewest === most ? fewest : `${fewest} to ${most}`} questions
        </span>
      </span>
      <Done progress={progress} />
      <Icon name="chevron-right" />
    </a>
  )
}

/** What one has done of it, on this device. */
function Done({ progress: { timesDone, goOn, answered, asked } }: { progress: CaseProgress }) {
  if (goOn) {
    return (
      <span className="shrink-0 rounded-full bg-accent-ground px-3 py-1 text-small text-accent">
        Go on<span className="max-md:sr-only"> · {`${answered} of ${asked} answered`}</span>
      </span>
    )
  }
  if (timesDone === 0) return null
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-small text-ink-2">
      <StatusMark status="supported" sizePx={15} />
      Done{timesDone > 1 ? ` ${timesDone} times` : ''}
    </span>
  )
}

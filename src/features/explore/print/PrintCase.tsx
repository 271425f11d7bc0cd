import { useMemo } from 'react'
import type { Cases, PatientCase } from '@/domain/cases/patientCase'
import { latestAttempt } from '@/domain/cases/playthrough'
import { takeAway } from '@/domain/cases/takeAway'
import { formatPlace } from '@/domain/place/formatPlace'
import type { PlayedCase } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import type { Schema } from '@/domain/schema/schema'
import { selectAttempts } from '@/state/casePlay'
import { useAppStore } from '@/state/store'
import { CasesGate } from '../cases/CasesGate'
import { CitationsPage } from '../details/CitationMark'
import { KnowledgeGate } from '../KnowledgeGate'
import { useFontsReady } from '../useFontsReady'
import { CasePaper } from './case/CasePaper'
import { CopyCase } from './case/CopyCase'
import { SheetRoom } from './SheetRoom'

/** A case to take away: one page, to print or to copy. */
export default function PrintCase({ schema }: { schema: Schema }) {
  const played = useAppStore(({ place }) => place?.played)
  return (
    <CasesGate schema={schema}>
      {(cases) => (
        <KnowledgeGate schema={schema}>
          {(knowledge) => (
            <CaseSheet schema={schema} knowledge={knowledge} cases={cases} played={played} />
          )}
        </KnowledgeGate>
      )}
    </CasesGate>
  )
}

type CaseSheetProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  cases: Cases
  played: PlayedCase | undefined
}

function CaseSheet({ schema, knowledge, cases, played }: CaseSheetProps) {
  const patient = played && Object.hasOwn(cases, played.id) ? cases[played.id] : undefined
  if (!patient || !played) return <NoSuchCase />
  return <CasePage schema={schema} knowledge={knowledge} patient={patient} played={played} />
}

type CasePageProps = Omit<CaseSheetProps, 'cases'> & { patient: PatientCase; played: PlayedCase }

function CasePage({ schema, knowledge, patient, played }: CasePageProps) {
  const areFontsReady = useFontsReady()
  const attempts = useAppStore(selectAttempts)
  const attempt = latestAttempt(attempts, schema.id, played)
  const page = useMemo(
    () => takeAway(schema, knowledge, patient, attempt),
    [schema, knowledge, patient, attempt],
  )
  return (
    <SheetRoom
      schema={schema}
      choices={
        <>
          <BackToCase />
          <CopyCase page={page} />
        </>
      }
    >
      {areFontsReady ? (
        <CitationsPage keys={page.citations}>
          <CasePaper
            key={`${patient.id} ${attempt?.id}`}
            schema={schema}
            page={page}
            hash={startHash(schema, played)}
          />
        </CitationsPage>
      ) : null}
    </SheetRoom>
  )
}

/** The address at which the case begins, as whoever has the sheet can begin it, too. */
function startHash(schema: Schema, { id, run, isWhole }: PlayedCase): string {
  return formatPlace({
    schema: schema.id,
    view: 'cases',
    node: undefined,
    open: FIRST_BRANCHES,
    played: { id, run, isWhole, step: undefined },
  })
}

function BackToCase() {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  return (
    <a
      href={formatPlace(viewPlace(place, 'cases'))}
      className="touch-target text-small text-accent underline"
    >
      Back to the case
    </a>
  )
}

function NoSuchCase() {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const { played: _played, ...rest } = viewPlace(place, 'cases')
  return (
    <div className="mx-auto max-w-md p-6">
      <p>There is no such case here.</p>
      <a href={formatPlace(rest)} className="touch-target text-accent underline">
        All cases of this schema
      </a>
    </div>
  )
}

import type { Cases } from '@/domain/cases/patientCase'
import { playthrough } from '@/domain/cases/playthrough'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { selectAttempts } from '@/state/casePlay'
import { useAppStore } from '@/state/store'
import { CaseList } from './CaseList'
import { CasePage } from './CasePage'
import { CasePlayer } from './CasePlayer'
import { NoCases } from './NoCases'
import { StartCase } from './StartCase'

type CasesRoomProps = { schema: Schema; knowledge: SchemaKnowledge; cases: Cases }

/** The list of patients, the start of one, or the step that one is at: as the address says. */
export function CasesRoom({ schema, knowledge, cases }: CasesRoomProps) {
  const played = useAppStore(({ place }) => place?.played)
  const attempts = useAppStore(selectAttempts)
  const patient = played && cases[played.id]
  if (!played || !patient) {
    const isAny = Object.keys(cases).length > 0
    return (
      <CasePage>
        {isAny ? (
          <CaseList schema={schema} cases={cases} missing={played?.id} />
        ) : (
          <NoCases schema={schema} />
        )}
      </CasePage>
    )
  }
  const play = playthrough(patient, schema.id, played, attempts)
  if (!play) {
    return (
      <CasePage>
        <StartCase
          key={`${patient.id} ${played.run} ${played.isWhole}`}
          schema={schema}
          patient={patient}
          played={played}
        />
      </CasePage>
    )
  }
  return <CasePlayer schema={schema} knowledge={knowledge} play={play} />
}

import { useMemo } from 'react'
import type { Attempt } from '@/domain/cases/attempt'
import { candidates } from '@/domain/cases/candidates'
import { boardStops, casePaths, lastExpertBoard, reasonAt } from '@/domain/cases/casePaths'
import type { PatientCase } from '@/domain/cases/patientCase'
import { answersOf } from '@/domain/cases/caseAnswers'
import { citedKeys } from '@/domain/references/citedKeys'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { ClaimText } from '../../details/ClaimText'
import { CitationsPage } from '../../details/CitationMark'
import { SourcesSection } from '../../details/SourcesSection'
import { useHeadingFocus } from '../../compare/useHeadingFocus'
import './end.css'
import { FinalBoards } from './FinalBoards'
import { SureChart } from './SureChart'
import { TwoPaths } from './TwoPaths'
import { WaysOn } from './WaysOn'
import { WhatToTake } from './WhatToTake'

type CaseEndProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  patient: PatientCase
  attempt: Attempt
}

/** The end of a case: what it was, the two paths, and what to take from it. */
export function CaseEnd({ schema, knowledge, patient, attempt }: CaseEndProps) {
  const heading = useHeadingFocus(true)
  const names = useMemo(() => candidates(schema, knowledge), [schema, knowledge])
  const paths = useMemo(
    () => casePaths(patient, attempt, { schema, knowledge, names }),
    [schema, knowledge, names, patient, attempt],
  )
  const stops = useMemo(() => boardStops(patient, attempt), [patient, attempt])
  const answers = answersOf(patient, names)
  const { explanation, trap, comparison, learningPoints, beyondFindings } = patient
  const why = paths.parted && reasonAt(paths.parted)
  const shown = { explanation, learningPoints, trap, comparison, beyondFindings, why }
  const citations = citedKeys(shown).map((key) => ({ key, reference: knowledge.references[key] }))
  return (
    <CitationsPage keys={citations.map(({ key }) => key)}>
      <article className="case-end">
        <p className="text-kicker text-ink-3">An invented patient · it was</p>
        <h3
          ref={heading}
          tabIndex={-1}
          dir="auto"
          className="weight-label tight mt-0.5 max-w-[46rem] text-[1.75rem] leading-[2.125rem] text-balance outline-none"
        >
          {answers.length === 0 ? patient.title : answers.join(' and ')}
        </h3>
        {explanation ? (
          <p className="mt-2 max-w-[46rem] text-[1.0625rem] leading-[1.625rem]">
            <ClaimText claim={explanation} />
          </p>
        ) : null}
        <WaysOn schema={schema} knowledge={knowledge} patient={patient} names={names} />
        <div className="end-columns mt-9">
          <WhatToTake schema={schema} knowledge={knowledge} patient={patient} />
          <TwoPaths schema={schema} knowledge={knowledge} paths={paths} />
          <FinalBoards
            stops={stops}
            last={lastExpertBoard(patient)}
            names={names}
            knowledge={knowledge}
          />
          <SureChart schema={schema} knowledge={knowledge} />
        </div>
        <div className="mt-9 max-w-[46rem]">
          <SourcesSection citations={citations} />
        </div>
      </article>
    </CitationsPage>
  )
}

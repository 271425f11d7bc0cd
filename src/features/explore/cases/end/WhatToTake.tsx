import type { PatientCase } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { ClaimList, ClaimText } from '../../details/ClaimText'
import { RichText } from '../../details/RichText'
import { ComparisonThatMattered } from './ComparisonThatMattered'
import { EndSection } from './EndSection'

type WhatToTakeProps = { schema: Schema; knowledge: SchemaKnowledge; patient: PatientCase }

/** What a case teaches: its points, its trap, and the comparison that decided it. */
export function WhatToTake({ schema, knowledge, patient }: WhatToTakeProps) {
  const { learningPoints, trap, comparison, beyondFindings } = patient
  return (
    <>
      {learningPoints.length > 0 ? (
        <EndSection title="To take from it">
          <div className="text-[1.0625rem] leading-[1.5625rem]">
            <ClaimList claims={learningPoints} isOrdered />
          </div>
        </EndSection>
      ) : null}
      {trap ? (
        <EndSection title="The trap">
          <p>
            <ClaimText claim={trap} />
          </p>
        </EndSection>
      ) : null}
      {comparison ? (
        <ComparisonThatMattered schema={schema} knowledge={knowledge} comparison={comparison} />
      ) : null}
      {beyondFindings ? (
        <EndSection title="Beyond its findings">
          <p>
            <RichText text={beyondFindings} />
          </p>
        </EndSection>
      ) : null}
    </>
  )
}

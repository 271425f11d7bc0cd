import type { TipOnPage } from '@/domain/schema/detailsPage'
import { ClaimList, ClaimText } from './ClaimText'
import { ContrastEvidence } from './ContrastEvidence'
import { Field } from './Section'

/** What an exam tip means, where it misleads, and what is known of it. */
export function TipFields({ tip }: { tip: TipOnPage }) {
  return (
    <>
      <Field name="Meaning">
        <ClaimText claim={tip.meaning} />
      </Field>
      <Field name="Pitfall">
        <ClaimText claim={tip.pitfall} />
      </Field>
      {tip.evidence.length > 0 ? (
        <Field name="Evidence">
          <ClaimList claims={tip.evidence} />
        </Field>
      ) : null}
      {tip.contrasts.map((contrast) => (
        <ContrastEvidence key={contrast.id} contrast={contrast} />
      ))}
    </>
  )
}

import { citedKeys } from '@/domain/references/citedKeys'
import type { Finding, SchemaKnowledge } from '@/domain/schema/details'
import { type TipOnPage, tipOnPage } from '@/domain/schema/detailsPage'
import { CitationsPage } from '../../details/CitationMark'
import { ClaimText } from '../../details/ClaimText'
import { RichText } from '../../details/RichText'
import { Field } from '../../details/Section'
import { SourcesSection } from '../../details/SourcesSection'
import { TipDrawing } from '../../details/TipDrawing'
import { TipFields } from '../../details/TipFields'

/** Whether anything says how a finding is examined, or where it misleads. */
export function hasHow({ how, pitfall, examTip, aka }: Finding): boolean {
  return Boolean(how ?? pitfall ?? examTip) || aka.length > 0
}

type FindingHowProps = { finding: Finding; knowledge: SchemaKnowledge }

/** How a finding is examined: its own words, its exam tip, its other names and their sources. */
export function FindingHow({ finding, knowledge }: FindingHowProps) {
  const tip = finding.examTip === undefined ? undefined : tipOnPage(knowledge, finding.examTip)
  const { how, pitfall, aka } = finding
  const keys = citedKeys([how, pitfall, tip])
  return (
    <CitationsPage keys={keys}>
      <div className="mb-3 rounded-xl bg-raised px-3.5 pt-2 pb-3 text-small">
        {aka.length > 0 ? <p className="text-ink-2">Also: {aka.join(', ')}</p> : null}
        {how ? (
          <Field name="How">
            <RichText text={how} />
          </Field>
        ) : null}
        {pitfall ? (
          <Field name="Pitfall">
            <ClaimText claim={pitfall} />
          </Field>
        ) : null}
        {tip ? <TipOfFinding tip={tip} /> : null}
        <SourcesSection
          citations={keys.map((key) => ({ key, reference: knowledge.references[key] }))}
        />
      </div>
    </CitationsPage>
  )
}

function TipOfFinding({ tip }: { tip: TipOnPage }) {
  return (
    <Field name={`Exam tip: ${tip.name}`}>
      {tip.drawing ? <TipDrawing drawing={tip.drawing} /> : null}
      <ClaimText claim={tip.how} />
      <TipFields tip={tip} />
    </Field>
  )
}

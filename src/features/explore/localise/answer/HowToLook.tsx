import type { SchemaKnowledge } from '@/domain/schema/details'
import { tipOnPage, type TipOnPage } from '@/domain/schema/detailsPage'
import { ClaimText } from '../../details/ClaimText'
import { RichText } from '../../details/RichText'
import { Field } from '../../details/Section'
import { TipDrawing } from '../../details/TipDrawing'
import { TipFields } from '../../details/TipFields'

/** How a finding is looked for: its exam tip, or else what the finding says itself. */
export function HowToLook({ finding, knowledge }: { finding: string; knowledge: SchemaKnowledge }) {
  const { examTip, how, pitfall } = knowledge.findings[finding] ?? {}
  const tip = examTip === undefined ? undefined : tipOnPage(knowledge, examTip)
  if (tip) return <Tip tip={tip} />
  return (
    <>
      {how ? (
        <p>
          <RichText text={how} />
        </p>
      ) : null}
      {pitfall ? (
        <Field name="Pitfall">
          <ClaimText claim={pitfall} />
        </Field>
      ) : null}
    </>
  )
}

function Tip({ tip }: { tip: TipOnPage }) {
  return (
    <>
      <h4 className="weight-label">{tip.name}</h4>
      {tip.drawing ? <TipDrawing drawing={tip.drawing} /> : null}
      <p>
        <ClaimText claim={tip.how} />
      </p>
      <TipFields tip={tip} />
    </>
  )
}

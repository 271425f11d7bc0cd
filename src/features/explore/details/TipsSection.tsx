import type { DetailsPage } from '@/domain/schema/detailsPage'
import { ClaimText } from './ClaimText'
import { Fold, Section } from './Section'
import { TipDrawing } from './TipDrawing'
import { TipFields } from './TipFields'

/** The exam tips of a node: how to do it, what it means, where it misleads, what is known of it. */
export function TipsSection({ tips }: { tips: DetailsPage['tips'] }) {
  if (tips.length === 0) return null
  return (
    <Section title={tips.length === 1 ? 'Exam tip' : 'Exam tips'} id="exam-tips">
      {tips.map((tip, index) => (
        <Fold key={tip.id} title={tip.name} isOpenAtFirst={index === 0}>
          {tip.drawing ? <TipDrawing drawing={tip.drawing} /> : null}
          <h4 className="weight-label text-small text-ink-2">How</h4>
          <ClaimText claim={tip.how} />
          <TipFields tip={tip} />
        </Fold>
      ))}
    </Section>
  )
}

import type { DetailsPage } from '@/domain/schema/detailsPage'
import { questionTip } from '@/domain/step/questionTip'
import { isPhone } from '@/platform/screen'
import { ClaimText } from '../details/ClaimText'
import { RichText } from '../details/RichText'
import { Field, Fold } from '../details/Section'
import { TipDrawing } from '../details/TipDrawing'

/** The question of a step, and how to examine for its answer. */
export function Question({ page }: { page: DetailsPage }) {
  const { ask } = page.node
  const tip = questionTip(page)
  if (!ask) return null
  return (
    <>
      <div className="mt-4 rounded-xl border border-hairline bg-accent-ground px-4 py-3">
        <h3 className="weight-label text-small text-accent">Ask at the bedside</h3>
        <p className="mt-0.5 text-[1.125rem] leading-[1.5625rem]">
          <RichText text={ask.prompt} />
        </p>
      </div>
      {tip ? (
        <div className="mt-2">
          {/* On a phone the answers come first. */}
          <Fold title={`How to examine: ${tip.name}`} isOpenAtFirst={!isPhone()}>
            <p>
              <ClaimText claim={tip.how} />
            </p>
            <Field name="Pitfall">
              <ClaimText claim={tip.pitfall} />
            </Field>
            {tip.drawing ? (
              <div className="mt-2 -mb-3 [&>details]:border-b-0">
                <Fold title="Drawing" aside={tip.drawing.name}>
                  <TipDrawing drawing={tip.drawing} />
                </Fold>
              </div>
            ) : null}
          </Fold>
        </div>
      ) : null}
    </>
  )
}

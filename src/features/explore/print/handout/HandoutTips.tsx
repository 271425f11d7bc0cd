import { useEffect, useState } from 'react'
import type { HandoutTip } from '@/domain/print/handout'
import type { DrawingLines } from '@/domain/schema/drawingLines'
import type { DrawingOnPage } from '@/domain/schema/detailsPage'
import { loadDrawing } from '@/platform/loadDrawing'
import { LineDrawing } from '@/ui/LineDrawing'
import { EmptyLines, PaperField } from './HandoutScripts'
import { PaperClaim } from './PaperClaim'

type HandoutTipsProps = { tips: readonly HandoutTip[]; isClosed: boolean }

/** The exam tips with their drawings; with closed answers one writes down what each means. */
export function HandoutTips({ tips, isClosed }: HandoutTipsProps) {
  if (tips.length === 0) return null
  return (
    <section>
      <h3>Exam tips</h3>
      {tips.map(({ id, name, how, meaning, pitfall, drawing }) => (
        <section key={id} className="handout-block handout-tip">
          <h4>{name}</h4>
          {drawing ? <PaperDrawing key={drawing.id} drawing={drawing} /> : null}
          <dl className="handout-fields">
            <PaperField name="How">
              <PaperClaim claim={how} />
            </PaperField>
            <PaperField name="Meaning">
              {isClosed ? <EmptyLines count={3} /> : <PaperClaim claim={meaning} />}
            </PaperField>
            {isClosed ? null : (
              <PaperField name="Pitfall">
                <PaperClaim claim={pitfall} />
              </PaperField>
            )}
          </dl>
        </section>
      ))}
    </section>
  )
}

/** Fetched at once: a printer does not scroll to it. Without its lines nothing is missing. */
function PaperDrawing({ drawing: { id, alt, width, height, labels } }: { drawing: DrawingOnPage }) {
  const [lines, setLines] = useState<DrawingLines>()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    let isGone = false
    const show = async () => {
      const result = await loadDrawing(id)
      if (isGone) return
      if (result.ok) setLines(result.value)
      else setMissing(true)
    }
    void show()
    return () => {
      isGone = true
    }
  }, [id])
  if (isMissing) return null
  return (
    <figure className="handout-drawing" style={{ aspectRatio: `${width} / ${height}` }}>
      {lines ? <LineDrawing alt={alt} lines={lines} labels={labels} /> : null}
    </figure>
  )
}

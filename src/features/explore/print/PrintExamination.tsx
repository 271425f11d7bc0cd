import { useMemo, useRef } from 'react'
import { examinationSheet, mostTelling } from '@/domain/print/examinationSheet'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { KnowledgeGate } from '../KnowledgeGate'
import { ExaminationList } from './examination/ExaminationList'
import { useFittingCount } from './examination/useFittingCount'
import { useFontsReady } from '../useFontsReady'
import { TAUGHT_MARK } from './handout/PaperClaim'
import { Paper } from './Paper'
import { SheetFoot } from './SheetFoot'
import { SheetRoom } from './SheetRoom'

/** The bedside tests of a schema on one page, in the order in which one does them. */
export default function PrintExamination({ schema }: { schema: Schema }) {
  const areFontsReady = useFontsReady()
  const isClosed = useAppStore(({ place }) => place?.answers === 'closed')
  return (
    <SheetRoom schema={schema}>
      <KnowledgeGate schema={schema}>
        {(knowledge) =>
          areFontsReady ? (
            // With and without answers each is fitted for itself.
            <ExaminationPage
              key={`${schema.id} ${isClosed}`}
              schema={schema}
              knowledge={knowledge}
              isClosed={isClosed}
            />
          ) : null
        }
      </KnowledgeGate>
    </SheetRoom>
  )
}

type ExaminationPageProps = { schema: Schema; knowledge: SchemaKnowledge; isClosed: boolean }

function ExaminationPage({ schema, knowledge, isClosed }: ExaminationPageProps) {
  const { questions, tests } = useMemo(
    () => examinationSheet(schema, knowledge),
    [schema, knowledge],
  )
  const columns = useRef<HTMLDivElement>(null)
  const { count, sizePt } = useFittingCount(columns, tests.length)
  const shown = mostTelling(tests, count)
  const others = tests.length - shown.length
  return (
    <Paper kind="portrait">
      <header className="sheet-head">
        <h2>{schema.title}: my examination, in order</h2>
        <p>
          Tick what was done; write what was found. → what a test separates.
          {others > 0 ? ` The ${others} others are in the app.` : ''}
        </p>
      </header>
      {tests.length + questions.length === 0 ? (
        <p>This schema describes no test at the bedside.</p>
      ) : null}
      <div ref={columns} className="exam-columns" style={{ fontSize: `${sizePt}pt` }}>
        <ExaminationList questions={questions} tests={shown} isClosed={isClosed} />
      </div>
      <p className="exam-key">
        {TAUGHT_MARK} taught, not verified. The sources of the others are in the hand-out.
      </p>
      <SheetFoot schema={schema} />
    </Paper>
  )
}

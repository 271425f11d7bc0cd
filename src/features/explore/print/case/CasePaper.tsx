import { type ReactNode, useRef } from 'react'
import type { TakeAway } from '@/domain/cases/takeAway'
import type { Schema } from '@/domain/schema/schema'
import { LEVEL_WORDS } from '../../cases/caseWords'
import { PaperClaim } from '../handout/PaperClaim'
import { Paper } from '../Paper'
import { SheetFoot } from '../SheetFoot'
import './case.css'
import { CaseOutline } from './CaseOutline'
import { CasePath } from './CasePath'
import { CaseSources } from './CaseSources'
import { CaseTiers } from './CaseTiers'
import { CaseComparison } from './CaseComparison'
import { useFittingPage } from './useFittingPage'

type CasePaperProps = {
  schema: Schema
  page: TakeAway
  /** Where the case begins, as `#/foot-drop/cases?case=…`. */
  hash: string
}

/** The page of a case: what it was, the path, the tiers, and what to take from it. */
export function CasePaper({ schema, page, hash }: CasePaperProps) {
  const body = useRef<HTMLDivElement>(null)
  const { sizePt, hasOutline, hasSources, isPathSplit } = useFittingPage(body)
  const { answers, explanation, learningPoints, trap, comparison } = page
  return (
    <Paper kind="portrait">
      <header className="sheet-head">
        <p>
          {page.schema} · {LEVEL_WORDS[page.level]} · an invented patient
        </p>
        <h2 dir="auto">{page.title}</h2>
      </header>
      <div ref={body} className="case-paper" style={{ fontSize: `${sizePt}pt` }}>
        <section className="case-was">
          {answers.length > 0 ? (
            <p className="case-answer">
              <span>It was: </span>
              <strong dir="auto">{answers.join(' and ')}</strong>
            </p>
          ) : null}
          {explanation ? (
            <p>
              <PaperClaim claim={explanation} />
            </p>
          ) : null}
        </section>
        <div className="case-columns">
          <PaperPart title="Learning points" isShown={learningPoints.length > 0}>
            <ol className="case-points">
              {learningPoints.map((claim, index) => (
                <li key={index}>
                  <PaperClaim claim={claim} />
                </li>
              ))}
            </ol>
          </PaperPart>
          {comparison ? <CaseComparison comparison={comparison} /> : null}
          {trap ? (
            <PaperPart title="The trap">
              <p>
                <PaperClaim claim={trap} />
              </p>
            </PaperPart>
          ) : null}
          <CasePath page={page} isSplit={isPathSplit} />
          <CaseTiers page={page} />
          {hasOutline ? <CaseOutline rows={page.outline} /> : null}
        </div>
        <CaseSources page={page} hasSources={hasSources} />
      </div>
      <SheetFoot schema={schema} hash={hash} />
    </Paper>
  )
}

type PaperPartProps = { title: string; isShown?: boolean; children: ReactNode }

/** A part of the page under its heading. */
function PaperPart({ title, isShown = true, children }: PaperPartProps) {
  if (!isShown) return null
  return (
    <section className="case-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

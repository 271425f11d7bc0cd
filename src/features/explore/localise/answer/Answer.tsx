import { useMemo } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import { citedKeys } from '@/domain/references/citedKeys'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { tipOnPage } from '@/domain/schema/detailsPage'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { CitationsPage } from '../../details/CitationMark'
import { SourcesSection } from '../../details/SourcesSection'
import { AllSites } from './AllSites'
import './answer.css'
import { AnswerNames } from './AnswerNames'
import { Changed } from './Changed'
import { Diagnoses } from './Diagnoses'
import { faultOf } from './faultOf'
import { LeadingSites } from './LeadingSites'
import { NextStep } from './NextStep'
import { OneOrTwo } from './OneOrTwo'
import { OtherSites } from './OtherSites'
import { hasReason, rankedSites } from './rankedSites'
import { Verdict } from './Verdict'

type AnswerProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  model: LocalisationModel
  answer: Localisation
  found: Found
}

/** What the findings say: which sites lead and which are out, why, and what to look for next. */
export function Answer({ schema, knowledge, answer, found }: AnswerProps) {
  const ranked = useMemo(() => rankedSites(answer), [answer])
  const keys = useMemo(() => keysOf(answer, knowledge), [answer, knowledge])
  const isAsked = Object.keys(found).length > 0
  const fault = faultOf(schema)
  const hasOpinion = answer.sites.some(hasReason)
  return (
    <CitationsPage keys={keys}>
      <AnswerNames schema={schema} knowledge={knowledge}>
        <div className="answer px-4 pt-4 pb-8">
          <Verdict
            ranked={ranked}
            isAsked={isAsked}
            fault={fault}
            contradictions={answer.contradictions}
          />
          <Changed answer={answer} />
          <div className="answer-parts">
            <div className="answer-next">
              <NextStep next={answer.next} knowledge={knowledge} />
            </div>
            <div className="answer-sites">
              {ranked.leading.length > 0 ? (
                <LeadingSites ranked={ranked} knowledge={knowledge} found={found} />
              ) : null}
              {hasOpinion ? (
                ranked.others.map((part) => (
                  <OtherSites key={part.status} part={part} knowledge={knowledge} found={found} />
                ))
              ) : (
                <AllSites sites={answer.sites} />
              )}
            </div>
            <div className="answer-more">
              {hasOpinion ? (
                <>
                  <OneOrTwo answer={answer} fault={fault} />
                  <Diagnoses answer={answer} />
                  <HowToRead />
                </>
              ) : null}
              <GameLink />
              <SourcesSection
                citations={keys.map((key) => ({ key, reference: knowledge.references[key] }))}
              />
            </div>
          </div>
        </div>
      </AnswerNames>
    </CitationsPage>
  )
}

/** The sources of the measured reasons, and of the exam tip that can be opened. */
function keysOf({ sites, diagnoses, next }: Localisation, knowledge: SchemaKnowledge): string[] {
  const finding = knowledge.findings[next[0]?.finding ?? '']
  const tip = finding?.examTip === undefined ? undefined : tipOnPage(knowledge, finding.examTip)
  return citedKeys([sites, diagnoses, tip ?? [finding?.how, finding?.pitfall]])
}

function GameLink() {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  return (
    <p className="mt-5 text-small text-ink-2">
      To practise asking:{' '}
      <a
        href={formatPlace(viewPlace(place, 'hidden-lesion'))}
        className="touch-target text-accent underline"
      >
        play hidden lesion
      </a>
      .
    </p>
  )
}

function HowToRead() {
  return (
    <p className="mt-5 text-small text-ink-3">
      One dot speaks weakly, two moderately (twice as likely here as elsewhere, or half), three
      strongly (ten times, or a tenth). What is taught, not verified, is a teaching estimate. For an
      order of sites, never for a patient.
    </p>
  )
}

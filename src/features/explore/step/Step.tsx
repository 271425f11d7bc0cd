import { type RefObject, useMemo } from 'react'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import { inShort } from '@/domain/step/inShort'
import { questionTip } from '@/domain/step/questionTip'
import { stepCitations } from '@/domain/step/stepCitations'
import { fetchPage } from '@/state/fetchParts'
import type { Arriving } from '@/state/schemasSlice'
import { Arrival } from '../Arrival'
import { CitationsPage } from '../details/CitationMark'
import { ClaimText } from '../details/ClaimText'
import { SourcesSection } from '../details/SourcesSection'
import { type AnswerActs, Answers } from './Answers'
import { AnswersAskedFirst } from './AnswersAskedFirst'
import { CantMiss } from './CantMiss'
import { CompareLinks } from './CompareLinks'
import { EndOfWay } from './EndOfWay'
import { Question } from './Question'
import { RedFlags } from './RedFlags'
import { StepOn } from './StepOn'
import { type AnswerPages, useAnswerPages } from './useAnswerPages'

type StepProps = {
  schema: Schema
  node: SchemaNode
  page: Arriving<DetailsPage> | undefined
  heading: RefObject<HTMLHeadingElement | null>
  answers: AnswerActs
}

/** One step: on the left what is asked and how to find out, on the right where it leads. */
export function Step({ schema, node, page, heading, answers }: StepProps) {
  const below = useAnswerPages(schema, node, answers.asksFirst)
  const here = page?.status === 'here' ? page.value : undefined
  const shownBelow = answers.committed === undefined ? [] : below.pages
  const citations = useStepCitations(here, shownBelow)
  const keys = useMemo(() => citations.map(({ key }) => key), [citations])
  return (
    <CitationsPage keys={keys}>
      <article className="mt-2 grid items-start gap-x-12 gap-y-6 md:mt-3 lg:grid-cols-[minmax(0,9fr)_minmax(0,11fr)]">
        <div className="min-w-0">
          <h2
            ref={heading}
            tabIndex={-1}
            className="weight-label tight text-[1.625rem] leading-[2rem] text-balance wrap-anywhere"
          >
            {node.label}
          </h2>
          <WhyHere node={node} />
          <Arrival
            what="What is behind this card"
            arriving={page}
            onRetry={() => void fetchPage(schema.id, node.id)}
          />
          {here ? <About schema={schema} node={node} here={here} /> : null}
        </div>
        <div className="min-w-0">
          <Where schema={schema} node={node} here={here} answers={answers} below={below} />
          {here ? (
            <CompareLinks className="lg:hidden" schema={schema} node={node} page={here} />
          ) : null}
          <StepOn schema={schema} node={node} branches={here?.compare.branches ?? []} />
        </div>
      </article>
      <div className="mt-8 max-w-[46rem]">
        <SourcesSection citations={citations} />
      </div>
    </CitationsPage>
  )
}

type AboutProps = Pick<StepProps, 'schema' | 'node'> & { here: DetailsPage }

/** What is asked here and how to find out, or what must not be missed at the end of a way. */
function About({ schema, node, here }: AboutProps) {
  const isEnd = node.children.length === 0
  return (
    <>
      {here.node.gist ? (
        <p className="mt-2.5 text-ink-2">
          <ClaimText claim={here.node.gist} />
        </p>
      ) : null}
      <Question key={node.id} page={here} />
      {isEnd ? <RedFlags claims={here.script?.redFlags ?? here.node.redFlags} /> : null}
      {/* On a narrow screen they come after the script. */}
      <CompareLinks className="max-lg:hidden" schema={schema} node={node} page={here} />
    </>
  )
}

type WhereProps = Pick<StepProps, 'schema' | 'node' | 'answers'> & {
  here: DetailsPage | undefined
  below: AnswerPages
}

/** Where a step leads: to the answers, or to the end of the way. */
function Where({ schema, node, here, answers, below }: WhereProps) {
  if (node.children.length === 0) return here ? <EndOfWay node={node} page={here} /> : null
  // A single answer leaves nothing to commit oneself to.
  return answers.asksFirst && node.children.length > 1 ? (
    <AnswersAskedFirst schema={schema} node={node} answers={answers} below={below} />
  ) : (
    <Answers schema={schema} node={node} />
  )
}

/** What led to this step, and that it must not be missed. */
function WhyHere({ node }: { node: SchemaNode }) {
  if (node.when === undefined && !node.cantMiss) return null
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-body text-ink-2">
      {node.when}
      {node.cantMiss ? <CantMiss /> : null}
    </p>
  )
}

function useStepCitations(here: DetailsPage | undefined, below: AnswerPages['pages']) {
  return useMemo(() => {
    if (!here) return []
    const { node, script, site } = here
    const tip = questionTip(here)
    const answers = below.map((page) => [page.node.gist, page.node.whyNot])
    const shown = [
      [node.gist, node.ask?.prompt, tip && [tip.how, tip.pitfall]],
      answers,
      script?.redFlags ?? node.redFlags,
      script ? inShort(script) : site?.note,
    ]
    return stepCitations(shown, [here, ...below])
  }, [here, below])
}

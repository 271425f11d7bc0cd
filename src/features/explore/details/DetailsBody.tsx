import { useMemo } from 'react'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import { LazyView } from '@/ui/LazyView'
import { ReportError } from '../ReportError'
import { useStandings } from '../standings/useStandings'
import { CitationsPage } from './CitationMark'
import { ClaimList, ClaimText } from './ClaimText'
import { CompareBranches, CompareWith } from './CompareWith'
import { NextSteps } from './NextSteps'
import { RichText } from './RichText'
import { ScriptSection } from './ScriptSection'
import { Section } from './Section'
import { Separations } from './Separations'
import { SiteSection } from './SiteSection'
import { SourcesSection } from './SourcesSection'
import { TeacherNotes } from './TeacherNotes'
import { TipsSection } from './TipsSection'

const loadStanding = () => import('../standings/StandingSection')

type DetailsBodyProps = { schema: Schema; node: SchemaNode; page: DetailsPage }

/** The page of one node, from its gist down to its sources. */
export function DetailsBody({ schema, node, page }: DetailsBodyProps) {
  const keys = useMemo(() => page.citations.map(({ key }) => key), [page])
  return (
    <CitationsPage keys={keys}>
      <Opening page={page} />
      <Standing schema={schema} node={node} />
      <NextSteps node={node} />
      <CompareBranches ways={page.compare} />
      {page.script ? <ScriptSection script={page.script} /> : null}
      {page.node.script === undefined ? <NoScript node={node} /> : null}
      <CompareWith node={node} ways={page.compare} />
      <Separations separations={page.separations} />
      <TipsSection tips={page.tips} />
      {page.node.whyNot ? (
        <Section title="If it is not this">
          <p>
            <ClaimText claim={page.node.whyNot} />
          </p>
        </Section>
      ) : null}
      {page.site ? <SiteSection site={page.site} /> : null}
      <TeacherNotes notes={page.node.notes} />
      <SourcesSection citations={page.citations} />
      <div className="mt-6">
        <ReportError schema={schema} card={node.label} />
      </div>
    </CitationsPage>
  )
}

/** Nothing while nothing was found that speaks of this card. */
function Standing({ schema, node }: Pick<DetailsBodyProps, 'schema' | 'node'>) {
  const standing = useStandings().get(node.id)
  if (!standing) return null
  return (
    <LazyView
      load={loadStanding}
      what="What the findings say"
      file="StandingSection"
      props={{ schema, standing }}
    />
  )
}

function Opening({ page: { node } }: { page: DetailsPage }) {
  const { gist, ask, redFlags, mnemonics } = node
  return (
    <>
      {gist ? (
        <p className="mt-2.5">
          <ClaimText claim={gist} />
        </p>
      ) : null}
      {ask ? (
        <div className="mt-3.5 rounded-xl border border-hairline bg-accent-ground px-3.5 py-2.5">
          <h3 className="weight-label text-small text-accent">Ask at the bedside</h3>
          <p className="mt-0.5">
            <RichText text={ask.prompt} />
          </p>
        </div>
      ) : null}
      {/* A script says its own, in full sentences. */}
      {redFlags.length > 0 && node.script === undefined ? (
        <div className="mt-3.5 rounded-xl bg-warn-ground px-3.5 py-2.5">
          <h3 className="weight-label text-small text-warn">Red flags</h3>
          <ClaimList claims={redFlags} />
        </div>
      ) : null}
      {mnemonics.length > 0 ? (
        <div className="mt-3.5 rounded-xl bg-raised px-3.5 py-2.5">
          <h3 className="weight-label text-small text-ink-2">To remember</h3>
          <ClaimList claims={mnemonics} />
        </div>
      ) : null}
    </>
  )
}

/** Says that a diagnosis has no script yet, rather than leaving its place empty. */
function NoScript({ node }: { node: SchemaNode }) {
  if (node.kind !== 'diagnosis') return null
  return <p className="mt-4 text-small text-ink-3">Its illness script is not written yet.</p>
}

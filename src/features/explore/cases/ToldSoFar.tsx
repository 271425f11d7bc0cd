import type { RefObject } from 'react'
import type { Playthrough } from '@/domain/cases/playthrough'
import type { Aliquot } from '@/domain/cases/patientCase'
import type { Schema } from '@/domain/schema/schema'
import { RichText } from '../details/RichText'
import { CaseTeacherNotes } from './CaseTeacherNotes'
import { STAGE_WORDS } from './caseWords'
import { OwnCommitments } from './OwnCommitments'

type ToldSoFarProps = {
  schema: Schema
  play: Playthrough
  /** The heading of what is new; nothing where that is the question. */
  now: RefObject<HTMLHeadingElement | null> | undefined
}

/** All aliquots that are told by now, the earlier ones quieter, with what one has said to them. */
export function ToldSoFar({ schema, play, now }: ToldSoFarProps) {
  const step = play.steps[play.at]
  if (step?.kind !== 'aliquot') return null
  const told = play.patient.aliquots.slice(0, step.told)
  // A part of a case that is told at once is new from its first aliquot on.
  const firstNew = play.attempt.isWhole ? toldBefore(play) : step.aliquot
  return told.map((aliquot, index) => (
    <AliquotText
      key={aliquot.id}
      schema={schema}
      play={play}
      aliquot={aliquot}
      now={index === firstNew ? now : undefined}
      isQuiet={play.attempt.isWhole ? index < firstNew : index !== step.aliquot}
    />
  ))
}

/** How many aliquots were told before the part that one is in. */
function toldBefore({ steps, at }: Playthrough): number {
  const told = steps[at]?.told ?? 0
  return Math.max(0, ...steps.map((step) => (step.told < told ? step.told : 0)))
}

type AliquotTextProps = ToldSoFarProps & { aliquot: Aliquot; isQuiet: boolean }

function AliquotText({ schema, play, aliquot, now, isQuiet }: AliquotTextProps) {
  const { stage, text, facilitator } = aliquot
  return (
    <section className="mt-5">
      <h3
        ref={now}
        tabIndex={now ? -1 : undefined}
        className="weight-label scroll-mt-3 text-small text-ink-3 outline-none"
      >
        {STAGE_WORDS[stage]}
      </h3>
      <p
        dir="auto"
        className={`mt-1 ${isQuiet ? 'text-ink-2' : 'text-[1.125rem] leading-[1.75rem] text-pretty'}`}
      >
        <RichText text={text} />
      </p>
      <OwnCommitments schema={schema} play={play} aliquot={aliquot} />
      {now || play.attempt.isWhole ? <CaseTeacherNotes notes={facilitator} /> : null}
    </section>
  )
}

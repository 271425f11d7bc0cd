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
  return told.map((aliquot, index) => (
    <AliquotText
      key={aliquot.id}
      schema={schema}
      play={play}
      aliquot={aliquot}
      now={index === step.aliquot ? now : undefined}
    />
  ))
}

type AliquotTextProps = ToldSoFarProps & { aliquot: Aliquot }

function AliquotText({ schema, play, aliquot, now }: AliquotTextProps) {
  const { stage, text, facilitator } = aliquot
  // Where all is told at once, no part of it is older than another.
  const isQuiet = !now && !play.attempt.isWhole
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

import { commitOf, type Playthrough } from '@/domain/cases/playthrough'
import type { Schema } from '@/domain/schema/schema'
import { goBackInCase } from '@/state/cases'
import { Button } from '@/ui/Button'
import { CasesLink } from './CasesLink'
import { LEVEL_WORDS } from './caseWords'

type CaseBarProps = {
  schema: Schema
  play: Playthrough
  /** Where nothing below the story leads back: at the end. */
  canGoBack?: boolean
}

/** Above a case: the way back to all of them, what it is called, and how far one is in it. */
export function CaseBar({ schema, play, canGoBack = false }: CaseBarProps) {
  const { patient, steps, at } = play
  return (
    <div className="flex min-h-11 shrink-0 items-center gap-x-3 border-b border-hairline bg-surface px-3 py-1 md:px-5 print:hidden">
      <CasesLink isShort />
      <h2 dir="auto" className="weight-label min-w-0 truncate">
        <span className="sr-only">{schema.title}: </span>
        {patient.title}
      </h2>
      <span className="hidden shrink-0 text-small text-ink-3 md:inline">
        {LEVEL_WORDS[patient.level]} · invented patient
      </span>
      {canGoBack ? (
        <Button look="quiet" className="ml-auto" onClick={goBackInCase}>
          Step back
        </Button>
      ) : null}
      <Progress play={play} isAtEnd={canGoBack} />
      <span className="shrink-0 text-small text-ink-3 max-md:sr-only">
        Step {at + 1} of {steps.length}
      </span>
    </div>
  )
}

type ProgressProps = { play: Playthrough; isAtEnd: boolean }

/** The steps as beads: told, told with a question, still to come. */
function Progress({ play: { steps, at }, isAtEnd }: ProgressProps) {
  return (
    <span
      aria-hidden="true"
      className={`flex shrink-0 items-center gap-1 ${isAtEnd ? 'max-md:hidden' : 'ml-auto'}`}
    >
      {steps.map((step, index) => (
        <span
          key={index}
          className={`h-1.5 rounded-full ${commitOf(step) ? 'w-4 max-md:w-2.5' : 'w-1.5'} ${beadLook(index, at)}`}
        />
      ))}
    </span>
  )
}

function beadLook(index: number, at: number): string {
  if (index === at) return 'bg-accent outline-2 outline-offset-1 outline-accent'
  return index < at ? 'bg-ink' : 'border border-wire'
}

import type { SchemaNode } from '@/domain/schema/schema'
import { Glyph } from '@/ui/Glyph'
import { DimNote } from '../standings/DimNote'
import { useNodeNote } from '../standings/useStandings'
import { CantMiss } from './CantMiss'

/** Digits are keys as far as there are digits. */
const LAST_DIGIT = 9

/** What stands on an answer: its key, its name and, when it may be said, what leads there. */
export function AnswerWords({ answer, isWhenSaid }: { answer: SchemaNode; isWhenSaid: boolean }) {
  const standing = useNodeNote(answer.id)
  return (
    <>
      <kbd
        aria-hidden="true"
        className={`mt-px hidden size-[1.375rem] shrink-0 place-items-center rounded-md border border-hairline bg-raised font-sans text-kicker text-ink-2 md:grid print:hidden ${answer.position > LAST_DIGIT ? 'invisible' : ''}`}
      >
        {answer.position}
      </kbd>
      <Glyph hue={answer.hue} kind={answer.kind} className="mt-0.5 shrink-0" />
      <span className={`min-w-0 flex-1 wrap-anywhere ${standing ? 'quiet-card text-ink-3' : ''}`}>
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="weight-label text-[1.0625rem] leading-[1.4375rem]">{answer.label}</span>
          {answer.cantMiss ? <CantMiss /> : null}
        </span>
        {isWhenSaid && answer.when !== undefined ? (
          <span className="block text-body text-ink-2">{answer.when}</span>
        ) : null}
        <DimNote standing={standing} className="mt-0.5" />
      </span>
    </>
  )
}

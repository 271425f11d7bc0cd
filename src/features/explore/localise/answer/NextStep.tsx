import { useId, useState } from 'react'
import type { NextFinding } from '@/domain/localisation/localisation'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { setFound } from '@/state/localise'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { useAnswerNames } from './AnswerNames'
import { HowToLook } from './HowToLook'

type NextStepProps = { next: readonly NextFinding[]; knowledge: SchemaKnowledge }

/** How many others stand folded under the first. */
const OTHERS = 3

/** What to look for next: the most useful finding large, with its reason, its tip, and its answer. */
export function NextStep({ next, knowledge }: NextStepProps) {
  const names = useAnswerNames()
  const [first, ...rest] = next
  if (!first) return null
  const { finding, because } = first
  return (
    <section className="rounded-xl bg-accent-ground px-3.5 pt-2.5 pb-1.5">
      <h3 className="flex items-baseline justify-between gap-3 text-small text-ink-2">
        Next, look for
        <span className="text-kicker">{placeWords(first, names.placeOf(finding))}</span>
      </h3>
      <p className="weight-label tight text-[1.1875rem] leading-6 wrap-anywhere">
        {names.finding(finding)}
      </p>
      <AnswerButtons finding={finding} />
      <p className="mt-2 text-small text-ink-2">{because}</p>
      <MoreOf
        key={finding}
        finding={finding}
        others={rest.slice(0, OTHERS)}
        knowledge={knowledge}
      />
    </section>
  )
}

type MoreOfProps = { finding: string; others: readonly NextFinding[]; knowledge: SchemaKnowledge }

/** How to examine it, and what else would help, each one press away. */
function MoreOf({ finding, others, knowledge }: MoreOfProps) {
  const [open, setOpen] = useState<'how' | 'others'>()
  const panel = useId()
  const { examTip, how } = knowledge.findings[finding] ?? {}
  const turn = (part: 'how' | 'others') => setOpen(open === part ? undefined : part)
  return (
    <>
      <p className="mt-0.5 flex flex-wrap gap-x-4">
        {examTip !== undefined || how ? (
          <Turn isOpen={open === 'how'} panel={panel} onTurn={() => turn('how')}>
            {examTip === undefined ? 'How it is found' : 'How to examine'}
          </Turn>
        ) : null}
        {others.length > 0 ? (
          <Turn isOpen={open === 'others'} panel={panel} onTurn={() => turn('others')}>
            {others.length === 1 ? 'Or one other' : `Or ${others.length} others`}
          </Turn>
        ) : null}
      </p>
      <div id={panel} hidden={open === undefined} className="pt-1 pb-2">
        {open === 'how' ? <HowToLook finding={finding} knowledge={knowledge} /> : null}
        {open === 'others' ? <Others others={others} /> : null}
      </div>
    </>
  )
}

type TurnProps = { isOpen: boolean; panel: string; onTurn: () => void; children: string }

function Turn({ isOpen, panel, onTurn, children }: TurnProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={panel}
      onClick={onTurn}
      className="touch-target weight-label flex min-h-9 items-center gap-1 rounded-md text-small hover:underline"
    >
      {children}
      <span className={`answer-chevron text-ink-2 ${isOpen ? 'rotate-90' : ''}`}>
        <Icon name="chevron-right" sizePx={15} />
      </span>
    </button>
  )
}

function Others({ others }: { others: readonly NextFinding[] }) {
  const names = useAnswerNames()
  return (
    <ul className="flex flex-col gap-3">
      {others.map((other) => (
        <li key={other.finding}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="weight-label">{names.finding(other.finding)}</span>
            <span className="text-kicker text-ink-2">
              {placeWords(other, names.placeOf(other.finding))}
            </span>
          </p>
          <p className="text-small text-ink-2">{other.because}</p>
          <AnswerButtons finding={other.finding} />
        </li>
      ))}
    </ul>
  )
}

function placeWords({ bedside }: NextFinding, elsewhere: string): string {
  return bedside ? 'at the bedside' : elsewhere
}

function AnswerButtons({ finding }: { finding: string }) {
  const name = useAnswerNames().finding(finding)
  // The second press of a double click would answer the finding that comes after.
  const answer = (observation: 'present' | 'absent') => (event: { detail: number }) => {
    if (event.detail < 2) setFound(finding, observation)
  }
  return (
    <p className="mt-1.5 flex flex-wrap gap-2">
      <Button aria-label={`There: ${name}`} onClick={answer('present')}>
        There
      </Button>
      <Button aria-label={`Not there: ${name}`} onClick={answer('absent')}>
        Not there
      </Button>
    </p>
  )
}

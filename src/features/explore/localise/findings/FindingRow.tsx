import { memo, useId, useState } from 'react'
import type { Observation } from '@/domain/localisation/found'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { chooseFound, setFound } from '@/state/localise'
import { Icon } from '@/ui/Icon'
import { AnswerRadios } from './AnswerRadios'
import { answerChoices, chosenAnswer } from './answerChoices'
import { FindingHow, hasHow } from './FindingHow'
import { isGraded } from './findingGroups'

type FindingRowProps = {
  id: string
  knowledge: SchemaKnowledge
  observation: Observation | undefined
  /** Of these only one can be there. */
  among: readonly string[] | undefined
  isTabStop: boolean
}

const NONE = 'none'

const keyOf = (observation: Observation | undefined) => String(observation ?? NONE)

/** One finding: its name, what was found of it, and how it is examined, one click away. */
export const FindingRow = memo(function FindingRow({
  id,
  knowledge,
  observation,
  among,
  isTabStop,
}: FindingRowProps) {
  const nameId = useId()
  const [isOpen, setOpen] = useState(false)
  const finding = knowledge.findings[id]
  if (!finding) return null
  const graded = isGraded(finding)
  const choices = answerChoices(graded)
  return (
    <li
      data-finding={id}
      data-set={observation === undefined ? undefined : ''}
      className="border-b border-hairline last:border-b-0"
    >
      <div className={`finding-row ${graded ? 'finding-row-graded' : ''}`}>
        <span className="flex min-w-0 flex-1 items-start gap-1">
          <span
            id={nameId}
            className={`min-w-0 py-1 text-small wrap-anywhere ${observation === undefined ? '' : 'weight-label'}`}
          >
            {finding.name}
          </span>
          {hasHow(finding) ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-label={`How to examine: ${finding.name}`}
              title="How to examine"
              tabIndex={isTabStop ? 0 : -1}
              onClick={() => setOpen(!isOpen)}
              className={`finding-how touch-target grid size-6.5 shrink-0 place-items-center rounded-md ${isOpen ? 'bg-raised text-ink' : 'text-ink-3 hover:bg-raised hover:text-ink'}`}
            >
              <Icon name="help" sizePx={15} />
            </button>
          ) : null}
        </span>
        <AnswerRadios
          labelledBy={nameId}
          radios={choices.map((choice) => ({ ...choice, key: keyOf(choice.observation) }))}
          none={NONE}
          chosen={keyOf(chosenAnswer(graded, observation))}
          isTabStop={isTabStop}
          onChoose={(key) => {
            const said = choices.find((choice) => keyOf(choice.observation) === key)?.observation
            if (among && said === 'present') chooseFound(id, among)
            else setFound(id, said)
          }}
        />
      </div>
      {isOpen ? <FindingHow finding={finding} knowledge={knowledge} /> : null}
    </li>
  )
})

import { useState } from 'react'
import { commitmentsIn, furthestIn } from '@/domain/cases/caseProgress'
import { type PatientCase, type Run, RUNS } from '@/domain/cases/patientCase'
import { latestAttempt } from '@/domain/cases/playthrough'
import { formatPlace } from '@/domain/place/formatPlace'
import type { PlayedCase } from '@/domain/place/place'
import type { Schema } from '@/domain/schema/schema'
import { selectAttempts } from '@/state/casePlay'
import { casePlace, startCase } from '@/state/cases'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { useHeadingFocus } from '../compare/useHeadingFocus'
import { CasesLink } from './CasesLink'
import { Choices } from './Choices'
import { LEVEL_WORDS, questions, RUN_WORDS } from './caseWords'
import { InventedNote } from './InventedNote'

type StartCaseProps = { schema: Schema; patient: PatientCase; played: PlayedCase }

/** Before a case begins: how long it takes, how it is told, and whether one says how sure one is. */
export function StartCase({ schema, patient, played }: StartCaseProps) {
  const [takesFocus] = useState(() => document.activeElement !== document.body)
  const heading = useHeadingFocus(takesFocus)
  const [run, setRun] = useState<Run>(played.run)
  const [isWhole, setWhole] = useState(played.isWhole)
  return (
    <div className="mx-auto max-w-[42rem]">
      <CasesLink />
      <p className="mt-4 text-kicker text-ink-3">
        {schema.title} · {LEVEL_WORDS[patient.level]}
      </p>
      <h2
        ref={heading}
        tabIndex={-1}
        dir="auto"
        className="weight-label tight mt-1 text-[1.75rem] leading-[2.125rem]"
      >
        {patient.title}
      </h2>
      <Choices
        legend="How long have you got?"
        name="run"
        chosen={String(run)}
        onChoose={(value) => setRun(RUNS.find((each) => String(each) === value) ?? run)}
        choices={RUNS.map((each) => ({
          value: String(each),
          name: `${each} minutes`,
          about: RUN_WORDS[each],
          aside: questions(commitmentsIn(patient, each, isWhole)),
        }))}
      />
      <Choices
        legend="How is it told?"
        name="told"
        chosen={isWhole ? 'whole' : 'parts'}
        onChoose={(value) => setWhole(value === 'whole')}
        choices={[
          { value: 'parts', name: 'Bit by bit', about: 'You commit before you hear more' },
          {
            value: 'whole',
            name: 'All at once',
            about: 'First all that the bedside gives, then all the rest',
          },
        ]}
      />
      <AskConfidence />
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          look="strong"
          className="min-h-11 px-6"
          onClick={() => startCase(patient, run, isWhole)}
        >
          Begin
        </Button>
        <GoOnLink patient={patient} schema={schema} run={run} isWhole={isWhole} />
      </div>
      <InventedNote className="mt-8 border-t border-hairline pt-4" />
    </div>
  )
}

function AskConfidence() {
  const confidence = useAppStore((state) => state.confidence)
  const change = useAppStore((state) => state.change)
  return (
    <label className="mt-6 flex min-h-11 w-fit items-center gap-3">
      <input
        type="checkbox"
        checked={confidence === 'ask'}
        onChange={(event) => change('confidence', event.target.checked ? 'ask' : 'off')}
        className="size-4.5 accent-(--accent)"
      />
      <span>
        Ask how sure I am{' '}
        <span className="text-small text-ink-3">where I commit; kept on this device</span>
      </span>
    </label>
  )
}

type GoOnLinkProps = { schema: Schema; patient: PatientCase; run: Run; isWhole: boolean }

/** To where one left this case, in the same length. */
function GoOnLink({ schema, patient, run, isWhole }: GoOnLinkProps) {
  const place = useAppStore((state) => state.place)
  const attempts = useAppStore(selectAttempts)
  const attempt = latestAttempt(attempts, schema.id, { id: patient.id, run, isWhole })
  if (!place || !attempt) return null
  return (
    <a
      href={formatPlace(casePlace(place, schema, furthestIn(patient, attempt)))}
      className="touch-target flex min-h-11 items-center text-accent underline"
    >
      {attempt.finishedAt === undefined ? 'Go on where you left' : 'Read how it ended last time'}
    </a>
  )
}

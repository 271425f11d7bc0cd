import type { DetailsPage, FindingRow } from '@/domain/schema/detailsPage'
import { useAppStore } from '@/state/store'
import { ONSET_WORDS, ROLE_WORDS } from '@/ui/words'
import { ClaimList, ClaimText } from './ClaimText'
import { FrequencyWord } from './FrequencyWord'
import { RichText } from './RichText'
import { Field, Fold, Section } from './Section'

type Script = NonNullable<DetailsPage['script']>

/** The illness script, every field under its own name. */
export function ScriptSection({ script }: { script: Script }) {
  const codes = script.codes.map(({ system, code }) => `${system} ${code}`).join(', ')
  return (
    <Section
      title="Illness script"
      id="illness-script"
      {...(script.cantMiss && { aside: "can't miss" })}
    >
      <p className="weight-label text-body">{script.name}</p>
      {script.aka.length > 0 ? (
        <p className="text-small text-ink-3">also: {script.aka.join(', ')}</p>
      ) : null}
      <p className="mt-1.5">
        <ClaimText claim={script.gist} />
      </p>
      <ScriptBackground script={script} />
      <Findings rows={script.rows} />
      <ScriptPlan script={script} />
      {codes === '' ? null : <Field name="Codes">{codes}</Field>}
    </Section>
  )
}

function ScriptBackground({ script }: { script: Script }) {
  const { epidemiology, pathophysiology, tempo } = script
  return (
    <>
      {epidemiology.length > 0 ? (
        <Field name="Who gets it">
          <ClaimList claims={epidemiology} />
        </Field>
      ) : null}
      {pathophysiology ? (
        <Field name="What happens">
          <ClaimText claim={pathophysiology} />
        </Field>
      ) : null}
      {tempo ? (
        <Field name={`Tempo: ${tempo.onset.map((onset) => ONSET_WORDS[onset]).join(', ')}`}>
          <ClaimText claim={tempo.course} />
        </Field>
      ) : null}
    </>
  )
}

function ScriptPlan({ script }: { script: Script }) {
  return (
    <>
      {script.diagnostics.length > 0 ? (
        <Field name="Tests">
          <ClaimList claims={script.diagnostics} />
        </Field>
      ) : null}
      {script.management.length > 0 ? <Management claims={script.management} /> : null}
      {script.redFlags.length > 0 ? (
        <Field name="Red flags">
          <ClaimList claims={script.redFlags} />
        </Field>
      ) : null}
      {script.mimicRows.length > 0 ? (
        <Field name="Easily mistaken for">
          <ul className="flex flex-col gap-1">
            {script.mimicRows.map((mimic) => (
              <li key={mimic.name}>
                <span className="weight-label">{mimic.name}.</span>{' '}
                <ClaimText claim={mimic.because} />
              </li>
            ))}
          </ul>
        </Field>
      ) : null}
    </>
  )
}

/** Folded for a student, who has the diagnosis to find first. */
function Management({ claims }: { claims: Script['management'] }) {
  const level = useAppStore((state) => state.level)
  const title = 'Management in short'
  if (level === 'student') {
    return (
      <div className="mt-3">
        <Fold title={title}>
          <ClaimList claims={claims} />
        </Fold>
      </div>
    )
  }
  return (
    <Field name={title}>
      <ClaimList claims={claims} />
    </Field>
  )
}

function Findings({ rows }: { rows: readonly FindingRow[] }) {
  if (rows.length === 0) return null
  return (
    <div className="mt-4">
      <div className="flex items-baseline justify-between gap-3">
        <h4 className="weight-label text-small text-ink-2">Findings</h4>
        <span className="text-kicker text-ink-3">how often: teaching estimates</span>
      </div>
      <ul className="mt-1">
        {rows.map((row) => (
          <li
            key={row.finding}
            className="flex items-start justify-between gap-3 border-t border-hairline py-1.5 first:border-t-0"
          >
            <span className="min-w-0">
              {row.name} <span className="text-small text-ink-3">{ROLE_WORDS[row.role]}</span>
              {row.note ? (
                <span className="block text-small text-ink-2">
                  <RichText text={row.note} />
                </span>
              ) : null}
            </span>
            <span className="pt-[3px]">
              <FrequencyWord frequency={row.frequency} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

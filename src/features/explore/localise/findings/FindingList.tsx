import { useState } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { FindingRow } from './FindingRow'
import { GroupOfFindings } from './GroupOfFindings'
import { matchingFindings } from './matchingFindings'
import { OnsetRow } from './OnsetRow'
import { useFindingKeys } from './useFindingKeys'
import { ONSET_ROW, useListParts } from './useListParts'

type FindingListProps = { model: LocalisationModel; found: Found; typed: string }

/** All findings that can weigh, as a clinician asks and examines; one stop for Tab. */
export function FindingList({ model, found, typed }: FindingListProps) {
  const { knowledge } = model
  const { onsets, parts } = useListParts(model, found, typed)
  const { list, hear } = useFindingKeys(knowledge)
  const [current, setCurrent] = useState<string>()
  const problem = matchingFindings(knowledge.presents, knowledge.findings, typed)
  const rows = [...problem, ...parts.flatMap((part) => part.rows)]
  const tabStop = current !== undefined && rows.includes(current) ? current : rows[0]

  const row = (id: string) =>
    id === ONSET_ROW ? (
      <OnsetRow
        key={id}
        onsets={onsets}
        knowledge={knowledge}
        found={found}
        isTabStop={id === tabStop}
      />
    ) : (
      <FindingRow
        key={id}
        id={id}
        knowledge={knowledge}
        observation={found[id]}
        among={onsets.includes(id) ? onsets : undefined}
        isTabStop={id === tabStop}
      />
    )

  return (
    <div
      ref={list}
      role="presentation"
      onKeyDown={hear}
      onFocus={({ target }) => {
        const entered = target.closest<HTMLElement>('[data-finding]')?.dataset['finding']
        if (entered !== undefined) setCurrent(entered)
      }}
    >
      {problem.length > 0 ? (
        <GroupOfFindings title="The problem">{problem.map(row)}</GroupOfFindings>
      ) : null}
      {parts.map(({ rows: own, ...part }) => (
        <GroupOfFindings key={part.title} {...part}>
          {own.map(row)}
        </GroupOfFindings>
      ))}
      {rows.length === 0 ? (
        <p className="py-6 text-small text-ink-2">
          No finding of this schema has these words in its name.
        </p>
      ) : null}
    </div>
  )
}

import { useId } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { chooseFound } from '@/state/localise'
import { ONSET_WORDS } from '@/ui/words'
import { AnswerRadios } from './AnswerRadios'
import { ONSET_ROW } from './useListParts'

const NONE = 'none'

type OnsetRowProps = {
  onsets: readonly string[]
  knowledge: SchemaKnowledge
  found: Found
  isTabStop: boolean
}

/** How fast it came on: one of several, so that another choice takes the place of the first. */
export function OnsetRow({ onsets, knowledge, found, isTabStop }: OnsetRowProps) {
  const nameId = useId()
  const chosen = onsets.find((id) => found[id] === 'present')
  return (
    <li data-finding={ONSET_ROW} className="border-b border-hairline last:border-b-0">
      <div className="finding-row finding-row-graded finding-row-onset">
        <span
          id={nameId}
          className={`min-w-0 py-1 text-small ${chosen === undefined ? '' : 'weight-label'}`}
        >
          {(chosen !== undefined && knowledge.findings[chosen]?.name) || 'How fast it came on'}
        </span>
        <AnswerRadios
          labelledBy={nameId}
          radios={[
            ...onsets.map((id) => ({
              key: id,
              label: shortName(id) ?? knowledge.findings[id]?.name ?? id,
              name: knowledge.findings[id]?.name ?? id,
            })),
            { key: NONE, label: '–', name: 'Not asked' },
          ]}
          none={NONE}
          chosen={chosen ?? NONE}
          isTabStop={isTabStop}
          onChoose={(key) => chooseFound(key === NONE ? undefined : key, onsets)}
        />
      </div>
    </li>
  )
}

function shortName(id: string): string | undefined {
  const words: Readonly<Record<string, string>> = ONSET_WORDS
  return words[id.replace(/^onset-/, '')]?.replace(/^(over|in) /, '')
}

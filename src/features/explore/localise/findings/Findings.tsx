import { useState } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { canUndoFound, clearFound, undoFound } from '@/state/localise'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { ChosenFindings } from './ChosenFindings'
import { FindingList } from './FindingList'
import { FindingNotices } from './FindingNotices'
import { StartFrom } from './StartFrom'

type FindingsProps = { model: LocalisationModel; answer: Localisation; found: Found }

/** What was found: what is set on top, then all that one can ask, examine and test. */
export function Findings({ model, answer, found }: FindingsProps) {
  const [typed, setTyped] = useState('')
  const { knowledge } = model
  return (
    <div className="px-4 pb-10">
      <div className="finding-head sticky top-0 z-10 bg-surface pt-3 pb-2">
        <Head found={found} />
        <input
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          placeholder={`Find one of ${model.findings.length} findings`}
          aria-label="Find a finding"
          className="mt-2 h-9 w-full rounded-lg border border-wire bg-paper px-3 text-body placeholder:text-ink-3 pointer-coarse:h-11"
        />
      </div>
      <FindingNotices answer={answer} found={found} findings={knowledge.findings} />
      <ChosenFindings found={found} findings={knowledge.findings} />
      <StartFrom knowledge={knowledge} />
      <FindingList model={model} found={found} typed={typed} />
    </div>
  )
}

function Head({ found }: { found: Found }) {
  const count = Object.keys(found).length
  const canUndo = useAppStore(canUndoFound)
  return (
    <div className="flex min-h-8 items-center gap-2">
      <h2 tabIndex={-1} className="weight-label tight text-title">
        Findings
      </h2>
      <p className="min-w-0 flex-1 text-small text-ink-3">{count > 0 ? `${count} set` : ''}</p>
      {count > 0 ? (
        <Button look="quiet" onClick={clearFound}>
          Clear all
        </Button>
      ) : null}
      {canUndo ? (
        <IconButton icon="undo" label="Undo the last finding" onClick={undoFound} />
      ) : null}
    </div>
  )
}

import { isAsking, type Playthrough } from '@/domain/cases/playthrough'
import { isApple } from '@/platform/keyboard'
import { canGoOn } from '@/state/casePlay'
import { goBackInCase, goOnInCase, skipCommit, toggleCasePart } from '@/state/cases'
import { COMMIT_KEY } from '@/state/commands/casesCommands'
import { shownKeys } from '@/state/commands/keyStroke'
import { Button, IconButton } from '@/ui/Button'
import type { Draft } from './useDraft'

type CaseFootProps = { play: Playthrough; draft: Draft }

/** Always there below the story: back, to the tree, and the one way on. */
export function CaseFoot({ play, draft }: CaseFootProps) {
  const { steps, at } = play
  return (
    <div className="flex shrink-0 items-center gap-2 border-t border-hairline bg-surface px-3 py-2 md:px-5 print:hidden">
      <IconButton
        icon="chevron-left"
        label="One step back"
        disabled={at === 0}
        onClick={goBackInCase}
      />
      <Button className="case-switch items-center" onClick={toggleCasePart}>
        Tree
      </Button>
      <span className="flex-1" />
      {isAsking(play) ? (
        <>
          <Button look="quiet" onClick={skipCommit}>
            Skip: show me
          </Button>
          <Button
            look="strong"
            disabled={!draft.isReady}
            aria-keyshortcuts={isApple() ? 'Meta+Enter' : 'Control+Enter'}
            className="flex min-h-11 items-center gap-2.5 px-5 disabled:bg-raised disabled:text-ink-3"
            onClick={draft.commit}
          >
            Commit
            <CommitKeys />
          </Button>
        </>
      ) : null}
      {canGoOn(play) ? (
        <Button look="strong" className="min-h-11 px-5" onClick={goOnInCase}>
          {steps[at + 1]?.kind === 'end' ? 'To the end' : 'Continue'}
        </Button>
      ) : null}
    </div>
  )
}

function CommitKeys() {
  return (
    <span aria-hidden="true" className="flex gap-1 max-md:hidden pointer-coarse:hidden">
      {shownKeys([COMMIT_KEY])
        .flat()
        .map((cap) => (
          <kbd key={cap} className="rounded border border-current px-1 font-sans text-kicker">
            {cap}
          </kbd>
        ))}
    </span>
  )
}

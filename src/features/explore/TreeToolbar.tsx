import {
  collapseAll,
  expandAll,
  redoOpen,
  showOneLevelLess,
  showOneLevelMore,
  undoOpen,
} from '@/state/explore'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'

/** How much of the tree is open, for all branches at once. */
export function TreeToolbar() {
  return (
    <div
      role="toolbar"
      aria-label="Levels of the tree"
      className="flex w-fit max-w-full flex-wrap rounded-xl border border-hairline bg-surface p-0.5 shadow-card"
    >
      <Button look="quiet" className="px-2 @2xl/stage:px-2.5" onClick={showOneLevelMore}>
        <Words short="Level +">One level more</Words>
      </Button>
      <Button look="quiet" className="px-2 @2xl/stage:px-2.5" onClick={showOneLevelLess}>
        <Words short="Level −">One level less</Words>
      </Button>
      <Button look="quiet" className="px-2 @2xl/stage:px-2.5" onClick={expandAll}>
        <Words short="Expand">Expand all</Words>
      </Button>
      <Button look="quiet" className="px-2 @2xl/stage:px-2.5" onClick={collapseAll}>
        <Words short="Collapse">Collapse all</Words>
      </Button>
      <UndoButtons />
    </div>
  )
}

/** Fewer words where the stage is narrow; a screen reader has them all. */
function Words({ short, children }: { short: string; children: string }) {
  return (
    <>
      <span className="sr-only @2xl/stage:not-sr-only">{children}</span>
      <span aria-hidden="true" className="@2xl/stage:hidden">
        {short}
      </span>
    </>
  )
}

/** Takes back what was opened or closed last; there while there is something to take back. */
function UndoButtons() {
  const schema = useAppStore(({ place }) => place?.schema)
  const canUndo = useAppStore(({ past }) => past.some((step) => step.schema === schema))
  const canRedo = useAppStore(({ future }) => future.some((step) => step.schema === schema))
  return (
    <>
      <IconButton
        icon="undo"
        label="Undo the last opening or closing"
        disabled={!canUndo}
        onClick={undoOpen}
      />
      <IconButton
        icon="redo"
        label="Open or close it again"
        disabled={!canRedo}
        onClick={redoOpen}
      />
    </>
  )
}

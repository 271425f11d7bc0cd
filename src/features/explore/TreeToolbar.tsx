import { collapseAll, expandAll, showOneLevelLess, showOneLevelMore } from '@/state/explore'
import { Button } from '@/ui/Button'

/** How much of the tree is open, for all branches at once. */
export function TreeToolbar() {
  return (
    <div
      role="toolbar"
      aria-label="Levels of the tree"
      className="flex w-fit rounded-xl border border-hairline bg-surface p-0.5 shadow-card"
    >
      <Button look="quiet" onClick={showOneLevelMore}>
        <span className="sr-only md:not-sr-only">One level more</span>
        <span aria-hidden="true" className="md:hidden">
          Level +
        </span>
      </Button>
      <Button look="quiet" onClick={showOneLevelLess}>
        <span className="sr-only md:not-sr-only">One level less</span>
        <span aria-hidden="true" className="md:hidden">
          Level −
        </span>
      </Button>
      <Button look="quiet" onClick={expandAll}>
        Expand all
      </Button>
      <Button look="quiet" onClick={collapseAll}>
        Collapse all
      </Button>
    </div>
  )
}

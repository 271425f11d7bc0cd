import type { ReactNode } from 'react'
import { formatPlace } from '@/domain/place/formatPlace'
import { MAIN_VIEWS, type View } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { clearFound } from '@/state/localise'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { LoadFailed } from '@/ui/LoadFailed'
import { NO_STANDINGS, StandingsContext } from './useStandings'
import { useTreeStandings, type Weighed } from './useTreeStandings'

const TREE_VIEWS: ReadonlySet<View> = new Set(MAIN_VIEWS)

type FindingsOnTreeProps = {
  schema: Schema
  view: View
  /** What stands above the bar. */
  above: ReactNode
  children: ReactNode
}

/** Lets what was found speak in the tree: each card knows of it, and a bar above says so. */
export function FindingsOnTree({ schema, view, above, children }: FindingsOnTreeProps) {
  const weighed = useTreeStandings(schema)
  const standings = weighed.status === 'here' ? weighed.tree.standings : NO_STANDINGS
  return (
    <StandingsContext value={standings}>
      {above}
      {weighed.status !== 'nothing' && TREE_VIEWS.has(view) ? (
        <FindingsBar schema={schema} weighed={weighed} />
      ) : null}
      {children}
    </StandingsContext>
  )
}

function FindingsBar({ schema, weighed }: { schema: Schema; weighed: Weighed }) {
  const place = useAppStore((state) => state.place)
  if (weighed.status === 'failed') {
    return (
      <section aria-label="Findings" className="shrink-0 px-4 pt-3 print:hidden">
        <LoadFailed
          what="What the findings say of the tree"
          failure={weighed.failure}
          onRetry={weighed.retry}
        />
      </section>
    )
  }
  return (
    <section
      aria-label="Findings"
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-hairline bg-accent-ground px-4 py-1 text-small print:hidden"
    >
      <p role="status" className="min-w-0">
        {barWords(schema, weighed)}
      </p>
      <span className="ml-auto flex items-center gap-1">
        {place ? (
          <a
            href={formatPlace(viewPlace(place, 'localise'))}
            className="touch-target flex min-h-8 items-center rounded-lg px-2.5 text-accent underline pointer-coarse:min-h-11"
          >
            Localise
          </a>
        ) : null}
        <Button look="quiet" aria-label="Clear the findings" onClick={clearFound}>
          Clear
        </Button>
      </span>
    </section>
  )
}

/** As in "3 findings dim 41 of 86 cards". */
function barWords(schema: Schema, weighed: Weighed): string {
  const count = Object.keys(weighed.found).length
  const findings = count === 1 ? '1 finding' : `${count} findings`
  if (weighed.status !== 'here') return findings
  const { standings, isContradictory, unknown } = weighed.tree
  if (unknown === count) return `${findings} that this schema does not have`
  if (isContradictory) return `${findings}, of which some cannot be true at once`
  const dimmed = [...standings.values()].filter(({ isDimmed }) => isDimmed).length
  const verb = count === 1 ? 'dims' : 'dim'
  if (dimmed === 0) return `${findings} ${verb} no card`
  return `${findings} ${verb} ${dimmed} of ${Object.keys(schema.nodes).length} cards`
}

import { formatPlace } from '@/domain/place/formatPlace'
import { ancestors } from '@/domain/schema/ancestors'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import type { Order } from '@/domain/table/sortedRows'
import { branchesBelow } from '@/domain/table/tableBranch'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { ColumnChoice, type ColumnChoiceProps } from './ColumnChoice'
import { OrderChoice } from './OrderChoice'

type TableHeadProps = ColumnChoiceProps & {
  schema: Schema
  branch: SchemaNode
  count: { all: number; found: number }
  order: Order
  onOrder: (order: Order) => void
  typed: string
  onType: (typed: string) => void
  isOnPhone: boolean
}

/** Above the table: of which branch it is and the ways to others, and what of it is shown. */
export function TableHead({ schema, branch, count, ...rest }: TableHeadProps) {
  const { order, onOrder, typed, onType, isOnPhone, ...choice } = rest
  return (
    <div className="shrink-0 px-4 pt-3 pb-2.5 md:px-5">
      <Trail schema={schema} branch={branch} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="weight-label tight min-w-0 text-title wrap-anywhere">
          {branch.depth === 0 ? `All scripts of ${schema.title}` : branch.label}
          <span role="status" className="ml-3 text-small font-normal tracking-normal text-ink-3">
            {countWords(count)}
          </span>
        </h2>
        <div className="flex min-w-0 flex-wrap items-center gap-2 max-md:w-full print:hidden">
          <input
            type="search"
            value={typed}
            onChange={(event) => onType(event.target.value)}
            aria-label="Only scripts with these words"
            placeholder="Only scripts with…"
            className="touch-target h-8 w-48 max-md:w-full rounded-lg border border-wire bg-surface px-2.5 text-small placeholder:text-ink-3"
          />
          {isOnPhone ? <OrderChoice order={order} onOrder={onOrder} /> : null}
          <ColumnChoice {...choice} />
        </div>
      </div>
      <Below schema={schema} branch={branch} />
    </div>
  )
}

/** The way from the whole schema down to the branch. */
function Trail({ schema, branch }: { schema: Schema; branch: SchemaNode }) {
  const place = useAppStore((state) => state.place)
  const way = ancestors(schema, branch.id)
  if (!place || way.length === 0) return null
  return (
    <nav aria-label="Way to this branch" className="mb-0.5 text-small">
      <ol className="flex flex-wrap items-center gap-x-1 text-ink-3">
        {way.map((step) => (
          <li key={step.id} className="flex items-center gap-1">
            <a
              href={formatPlace({ ...place, node: step.depth === 0 ? undefined : step.id })}
              className="touch-target text-ink-2 underline-offset-2 hover:text-ink hover:underline"
            >
              {step.depth === 0 ? 'Whole schema' : step.label}
            </a>
            {step === way.at(-1) ? null : <Icon name="chevron-right" sizePx={13} />}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The branches right below, to look at one of them alone. */
function Below({ schema, branch }: { schema: Schema; branch: SchemaNode }) {
  const place = useAppStore((state) => state.place)
  const below = branchesBelow(schema, branch.id)
  if (!place || below.length === 0) return null
  const to = (id: NodeId) => formatPlace({ ...place, node: id })
  return (
    <nav
      aria-label="Branches of it"
      className="mt-2 -mb-1 flex items-center gap-1.5 overflow-x-auto pb-1 text-small print:hidden"
    >
      <span className="shrink-0 text-ink-3">Only</span>
      {below.map((id) => (
        <a
          key={id}
          href={to(id)}
          className="touch-target shrink-0 rounded-full border border-hairline bg-surface px-2.5 py-0.5 whitespace-nowrap hover:border-wire"
        >
          {nodeById(schema, id).label}
        </a>
      ))}
    </nav>
  )
}

function countWords({ all, found }: TableHeadProps['count']): string {
  const scripts = all === 1 ? '1 script' : `${all.toLocaleString('en-GB')} scripts`
  return found === all ? scripts : `${found.toLocaleString('en-GB')} of ${scripts}`
}

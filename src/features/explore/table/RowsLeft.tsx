import { formatPlace } from '@/domain/place/formatPlace'
import { nodeById } from '@/domain/schema/findNode'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'

type NoRowsProps = { schema: Schema; branch: SchemaNode; typed: string }

/** Says why there is no row, and offers the way out of it. */
export function NoRows({ schema, branch, typed }: NoRowsProps) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const above = branch.parent === undefined ? undefined : nodeById(schema, branch.parent)
  return (
    <div className="mx-auto max-w-md px-4 pt-10 text-center">
      <p className="weight-label text-body">
        {typed.trim() === ''
          ? `No illness script is written yet for ${branch.label}.`
          : `No script here has “${typed.trim()}” in it.`}
      </p>
      {above ? (
        <p className="mt-2 text-ink-2">
          <a
            href={formatPlace({ ...place, node: above.id })}
            className="touch-target text-accent underline"
          >
            Look in {above.depth === 0 ? 'the whole schema' : above.label}
          </a>
        </p>
      ) : null}
    </div>
  )
}

/** The rows that a large table keeps back at first. */
export function MoreRows({ hidden, onShow }: { hidden: number; onShow: () => void }) {
  if (hidden === 0) return null
  return (
    <p className="sticky left-0 flex w-[100cqw] items-center gap-3 px-4 py-4 md:px-5">
      <span className="text-ink-2">{hidden.toLocaleString('en-GB')} more scripts</span>
      <Button onClick={onShow} className="print:hidden">
        Show them all
      </Button>
    </p>
  )
}

import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
import { HiddenLabel } from '../faces/HiddenLabel'
import { Skeleton } from './Skeleton'

type RebuildAloudProps = {
  schema: Schema
  parents: readonly NodeId[]
  shown: number
  onShown: (shown: number) => void
}

/** The branch for a room that calls it out: large, its labels coming one at a time. */
export function RebuildAloud({ schema, parents, shown, onShown }: RebuildAloudProps) {
  const children = parents.flatMap((parent) => nodeById(schema, parent).children)
  const left = children.length - shown
  return (
    <div className="text-[1.375rem] leading-[2rem] md:text-[1.75rem] md:leading-[2.375rem]">
      <Skeleton schema={schema} parents={parents} look="wired-large">
        {(parent, slot) => {
          const id = nodeById(schema, parent).children[slot]
          if (id === undefined) return null
          const { label } = nodeById(schema, id)
          return <HiddenLabel label={label} isShown={children.indexOf(id) < shown} />
        }}
      </Skeleton>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button look="strong" disabled={left === 0} onClick={() => onShown(shown + 1)}>
          Reveal next
        </Button>
        <Button disabled={left === 0} onClick={() => onShown(children.length)}>
          Reveal all
        </Button>
        <Button look="quiet" disabled={shown === 0} onClick={() => onShown(shown - 1)}>
          Hide the last
        </Button>
        <p role="status" className="text-small text-ink-2">
          {left === 0 ? 'All are shown' : `${left} still hidden`}
        </p>
      </div>
    </div>
  )
}

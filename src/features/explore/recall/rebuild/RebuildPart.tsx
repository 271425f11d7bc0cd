import { useEffect, useState } from 'react'
import { nameOnly } from '@/domain/recall/nameOnly'
import { nextToRebuild } from '@/domain/recall/rebuildBank'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode, nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { placeOf } from '@/platform/keyboard'
import { isHeard } from '@/state/commands/isHeard'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { useHeadingFocus } from '../../compare/useHeadingFocus'
import { goToPart } from '../goToPart'
import { PartHead } from '../PartHead'
import { Rebuild } from './Rebuild'
import { type Rebuilding, useRebuild } from './useRebuild'
import { allWritten } from './written'

type RebuildPartProps = { schema: Schema; knowledge: SchemaKnowledge }

/** Any branch, rebuilt at any time: alone, or with a room that calls it out. */
export function RebuildPart({ schema, knowledge }: RebuildPartProps) {
  const chosen = useAppStore(({ place }) => place?.node)
  const branches = Object.values(schema.nodes).filter(({ children }) => children.length > 1)
  const node = (chosen && findNode(schema, chosen)) ?? branches[0]
  const root = node && node.children.length > 0 ? node.id : branches[0]?.id
  if (root === undefined) {
    return (
      <>
        <PartHead schema={schema} title="Rebuild the tree" />
        <p className="mt-3 text-ink-2">This schema has no branch with more than one child.</p>
      </>
    )
  }
  return (
    <>
      <PartHead schema={schema} title="Rebuild the tree" />
      <label className="mt-3 mb-5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-small text-ink-2">Branch</span>
        <select
          value={root}
          onChange={({ target }) => goToPart('rebuild', target.value as NodeId)}
          className="min-h-9 max-w-full min-w-0 rounded-lg border border-hairline bg-surface px-2 pointer-coarse:min-h-11"
        >
          {branches.map(({ id, label, depth }) => (
            <option key={id} value={id}>
              {`${'\u2003'.repeat(Math.min(depth, 8))}${label}`}
            </option>
          ))}
        </select>
      </label>
      <OneBranch key={root} schema={schema} knowledge={knowledge} root={root} />
    </>
  )
}

function OneBranch({ schema, knowledge, root }: RebuildPartProps & { root: NodeId }) {
  const rebuilding = useRebuild(schema, knowledge, root)
  const [stage, setStage] = useState(0)
  const heading = useHeadingFocus(stage > 0)
  useRoomKeys(schema, rebuilding)
  const { parents } = rebuilding
  return (
    <section key={stage} aria-labelledby="rebuild-heading">
      <h3
        id="rebuild-heading"
        ref={heading}
        tabIndex={-1}
        className="weight-label mb-3 text-[1.0625rem] outline-none"
      >
        {parents.length === 1
          ? `What are the branches of “${nameOnly(schema, parents[0] ?? root)}”?`
          : 'And one level deeper: what hangs below each of these?'}
      </h3>
      <Rebuild schema={schema} rebuilding={rebuilding} />
      <WaysOn
        schema={schema}
        root={root}
        rebuilding={rebuilding}
        onRestart={(at) => {
          rebuilding.restart(at)
          setStage(stage + 1)
        }}
      />
      <p className="mt-4 text-small text-ink-3">
        This is practice: what is due, and when, stays as it is.
      </p>
    </section>
  )
}

type WaysOnProps = {
  schema: Schema
  root: NodeId
  rebuilding: Rebuilding
  onRestart: (parents: readonly NodeId[]) => void
}

function WaysOn({ schema, root, rebuilding, onRestart }: WaysOnProps) {
  const { parents, rebuilt, way, shown, written, compare } = rebuilding
  const count = parents.flatMap((id) => nodeById(schema, id).children).length
  const deeper = nextToRebuild(schema, parents)
  const isDone = rebuilt !== undefined || (way === 'aloud' && shown >= count)
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      {rebuilt === undefined && way !== 'aloud' ? (
        <Button look="strong" disabled={allWritten(written).length === 0} onClick={compare}>
          Compare with the tree
        </Button>
      ) : null}
      {isDone && deeper.length > 0 ? (
        <Button look="strong" onClick={() => onRestart(deeper)}>
          One level deeper
        </Button>
      ) : null}
      {isDone ? <Button onClick={() => onRestart(parents)}>The same again</Button> : null}
      {parents[0] === root ? null : (
        <Button look="quiet" onClick={() => onRestart([root])}>
          From the top
        </Button>
      )}
    </div>
  )
}

/** With a room: as a clicker or an arrow key asks, the next label comes or the last one goes. */
function useRoomKeys(schema: Schema, { way, parents, shown, setShown }: Rebuilding) {
  const keys = useAppStore((state) => state.keys)
  useEffect(() => {
    if (way !== 'aloud') return undefined
    const count = parents.flatMap((id) => nodeById(schema, id).children).length
    const onKeyDown = (event: KeyboardEvent) => {
      const by = stepOf(event.key)
      const at = placeOf(event)
      if (by === 0 || event.defaultPrevented || !isHeard(at, keys)) return
      if (event.key === ' ' && at.closest('button, a, summary')) return
      event.preventDefault()
      setShown(Math.min(Math.max(shown + by, 0), count))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

function stepOf(key: string): 1 | 0 | -1 {
  if (key === 'ArrowRight' || key === 'PageDown' || key === ' ') return 1
  return key === 'ArrowLeft' || key === 'PageUp' ? -1 : 0
}

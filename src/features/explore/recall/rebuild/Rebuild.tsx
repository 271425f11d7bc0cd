import { useMemo, useState } from 'react'
import { rebuildBank } from '@/domain/recall/rebuildBank'
import type { Schema } from '@/domain/schema/schema'
import { randomSeed } from '@/platform/randomSeed'
import { RebuildAloud } from './RebuildAloud'
import { RebuildBank } from './RebuildBank'
import { RebuildFields } from './RebuildFields'
import { RebuiltDiff } from './RebuiltDiff'
import { REBUILD_WAYS, type Rebuilding, type RebuildWay } from './useRebuild'

const WAY_WORDS: Record<RebuildWay, string> = {
  memory: 'From memory',
  bank: 'From labels',
  aloud: 'With a room',
}

type RebuildProps = { schema: Schema; rebuilding: Rebuilding }

/** A branch to be rebuilt in the way one chooses, and then how it compares with the tree. */
export function Rebuild({ schema, rebuilding }: RebuildProps) {
  const { parents, way, written, setWritten, shown, setShown, rebuilt, compare } = rebuilding
  const [seed] = useState(randomSeed)
  const bank = useMemo(() => rebuildBank(schema, parents, seed), [schema, parents, seed])
  if (rebuilt) return <RebuiltDiff schema={schema} parents={parents} rebuilt={rebuilt} />
  return (
    <>
      <WaySwitch rebuilding={rebuilding} />
      {way === 'memory' ? (
        <RebuildFields
          schema={schema}
          parents={parents}
          written={written}
          onWritten={setWritten}
          onCompare={compare}
        />
      ) : null}
      {way === 'bank' ? (
        <RebuildBank
          schema={schema}
          parents={parents}
          bank={bank}
          written={written}
          onWritten={setWritten}
        />
      ) : null}
      {way === 'aloud' ? (
        <RebuildAloud schema={schema} parents={parents} shown={shown} onShown={setShown} />
      ) : null}
    </>
  )
}

function WaySwitch({ rebuilding: { way, setWay } }: { rebuilding: Rebuilding }) {
  return (
    <div
      role="group"
      aria-label="How to rebuild"
      className="mb-3 flex w-fit max-w-full flex-wrap rounded-[10px] border border-hairline p-0.5"
    >
      {REBUILD_WAYS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={way === each}
          onClick={() => setWay(each)}
          className={`touch-target min-h-7 rounded-lg px-3 text-small pointer-coarse:min-h-10 ${way === each ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
        >
          {WAY_WORDS[each]}
        </button>
      ))}
    </div>
  )
}

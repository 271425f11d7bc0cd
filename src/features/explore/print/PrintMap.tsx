import { useMemo, useState } from 'react'
import { FIRST_BRANCHES, type OpenBranches } from '@/domain/schema/openBranches'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { MapPages, useMapPages } from './map/MapPages'
import { READABLE_PT } from './map/severalPages'
import { useFontsReady } from '../useFontsReady'
import { Choice, SheetRoom } from './SheetRoom'

/** The map on one page: as it is open, or to a level, or a page for each main branch. */
export default function PrintMap({ schema }: { schema: Schema }) {
  const areFontsReady = useFontsReady()
  return areFontsReady ? <MapSheet key={schema.id} schema={schema} /> : null
}

function MapSheet({ schema }: { schema: Schema }) {
  const shown = useAppStore(({ place }) => place?.open) ?? FIRST_BRANCHES
  const isClosed = useAppStore(({ place }) => place?.answers === 'closed')
  const [level, setLevel] = useState<number>()
  const [isSplit, setSplit] = useState(false)
  const open: OpenBranches = useMemo(
    () => (level === undefined ? shown : { level, except: [] }),
    [level, shown],
  )
  const pages = useMapPages(schema, { open, isClosed, isSplit })
  const smallestPt = Math.min(...pages.map(({ tree }) => tree.smallestPt))
  return (
    <SheetRoom
      schema={schema}
      choices={
        <>
          <LevelChoice schema={schema} level={level} onChange={setLevel} />
          <Choice name="Several pages" isOn={isSplit} onChange={setSplit} />
        </>
      }
      warning={smallestPt < READABLE_PT ? <TooSmall pt={smallestPt} isSplit={isSplit} /> : null}
    >
      <MapPages schema={schema} pages={pages} />
    </SheetRoom>
  )
}

function TooSmall({ pt, isSplit }: { pt: number; isSplit: boolean }) {
  const instead = isSplit
    ? 'Show fewer levels.'
    : 'Show fewer levels, or print it on several pages.'
  return (
    <p role="status" className="w-full text-small text-warn">
      The smallest words would be {pt.toFixed(1)} points high, too small to read on paper. {instead}
    </p>
  )
}

type LevelChoiceProps = {
  schema: Schema
  level: number | undefined
  onChange: (level: number | undefined) => void
}

function LevelChoice({ schema, level, onChange }: LevelChoiceProps) {
  const levels = Array.from({ length: schema.height }, (_, index) => index + 1)
  return (
    <label className="flex items-center gap-2 text-small">
      Show
      <select
        className="touch-target h-8 rounded-lg border border-hairline bg-surface px-2 text-small"
        value={level ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === '' ? undefined : Number(value))
        }
      >
        <option value="">what is open</option>
        {levels.map((each) => (
          <option key={each} value={each}>
            {levelName(each, schema.height)}
          </option>
        ))}
      </select>
    </label>
  )
}

function levelName(level: number, height: number): string {
  if (level === height) return 'the whole tree'
  return level === 1 ? '1 level' : `${level} levels`
}

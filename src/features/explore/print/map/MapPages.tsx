import { useMemo } from 'react'
import { ancestors } from '@/domain/schema/ancestors'
import { nodeById } from '@/domain/schema/findNode'
import type { OpenBranches } from '@/domain/schema/openBranches'
import type { Schema } from '@/domain/schema/schema'
import { Paper } from '../Paper'
import { SheetFoot } from '../SheetFoot'
import { type MapPage, onePage, severalPages } from './severalPages'
import { TreeDrawing } from './TreeDrawing'

/** What is drawn: which branches are open, whether it has answers, and on one page or on several. */
type MapChoice = { open: OpenBranches; isClosed: boolean; isSplit: boolean }

export function useMapPages(schema: Schema, choice: MapChoice): readonly MapPage[] {
  const { open, isClosed, isSplit } = choice
  return useMemo(
    () => (isSplit ? severalPages : onePage)(schema, open, isClosed),
    [schema, open, isClosed, isSplit],
  )
}

export function MapPages({ schema, pages }: { schema: Schema; pages: readonly MapPage[] }) {
  return pages.map(({ root, tree }, index) => (
    <Paper key={index} kind={tree.way}>
      <header className="sheet-head map-head">
        <h2>{schema.title}</h2>
        <p>{root === schema.rootId ? schema.problem : wayWords(schema, root)}</p>
        <p className="map-key">
          <span className="map-warning">⚠</span> can’t miss
        </p>
      </header>
      <div className="sheet-map">
        <TreeDrawing tree={tree} title={schema.title} />
      </div>
      <SheetFoot schema={schema} page={pages.length > 1 ? `${index + 1} / ${pages.length}` : ''} />
    </Paper>
  ))
}

function wayWords(schema: Schema, root: MapPage['root']): string {
  const way = [...ancestors(schema, root), nodeById(schema, root)]
  return way.map(({ label }) => label).join(' › ')
}

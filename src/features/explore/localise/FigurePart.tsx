import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { type Figure, FIGURES } from '@/domain/place/place'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { chooseFigure } from '@/state/localise'
import { useAppStore } from '@/state/store'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { BodyFigure } from './body/BodyFigure'
import { WiringDiagram } from './diagram/WiringDiagram'
import { WiringTable } from './diagram/WiringTable'

const NAMES: Record<Figure, string> = { body: 'Body', diagram: 'Diagram', table: 'Table' }

type FigurePartProps = {
  anatomy: Anatomy
  schema: Schema
  knowledge: SchemaKnowledge
  model: LocalisationModel
  answer: Localisation
  found: Found
}

/** What was found, on the body, on the wiring, or in words. */
export function FigurePart({ anatomy, ...shared }: FigurePartProps) {
  const figures = FIGURES.filter((figure) => figure !== 'body' || hasBody(anatomy))
  const asked = useAppStore(({ place }) => place?.figure)
  const figure = figures.find((each) => each === asked) ?? figures[0]
  return (
    <>
      <div className="flex shrink-0 items-center justify-between gap-3 px-4 pt-3 pb-2">
        <div
          role="group"
          aria-label="Figure"
          className="flex rounded-[10px] border border-hairline bg-surface p-0.5"
        >
          {figures.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={figure === each}
              onClick={() => chooseFigure(each)}
              className={`touch-target min-h-7 rounded-lg px-3 text-small pointer-coarse:min-h-10 ${figure === each ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
            >
              {NAMES[each]}
            </button>
          ))}
        </div>
      </div>
      <div className="relative min-h-0 flex-1 overflow-y-auto">
        {/* A figure that fails leaves the findings and the answer as they are. */}
        <FailureBoundary key={figure} what="This figure">
          {figure === 'body' ? <BodyFigure {...shared} /> : null}
          {figure === 'diagram' ? <WiringDiagram {...shared} /> : null}
          {figure === 'table' ? <WiringTable {...shared} /> : null}
        </FailureBoundary>
      </div>
    </>
  )
}

function hasBody({ maps, muscles }: Anatomy): boolean {
  return maps.length > 0 || Object.keys(muscles).length > 0
}

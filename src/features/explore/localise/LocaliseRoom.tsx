import { useState } from 'react'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { Schema } from '@/domain/schema/schema'
import { useLocalisation } from '../useLocalisation'
import { Answer } from './answer/Answer'
import { FigurePart } from './FigurePart'
import { Findings } from './findings/Findings'
import { NothingToLocalise } from './NothingToLocalise'
import { type Part, PartSwitch } from './PartSwitch'

type LocaliseRoomProps = { schema: Schema; knowledge: SchemaKnowledge }

/** What was found, the figure of it, and where that puts the lesion. */
export function LocaliseRoom({ schema, knowledge }: LocaliseRoomProps) {
  const { model, answer, found } = useLocalisation(schema, knowledge)
  // Where there is no room for all, one is seen at a time.
  const [part, setPart] = useState<Part>('findings')
  if (model.sites.length === 0 || model.findings.length === 0) {
    return <NothingToLocalise schema={schema} knowledge={knowledge} />
  }
  const shared = { schema, knowledge, model, answer, found }
  const anatomy = figuredAnatomy(knowledge)
  const hasFigure = anatomy !== undefined
  return (
    <div className="localise" data-part={part} data-has-figure={hasFigure || undefined}>
      <section aria-label="Findings" className="localise-part localise-findings bg-surface">
        <Findings model={model} answer={answer} found={found} />
      </section>
      {anatomy ? (
        <section aria-label="Figure" className="localise-part localise-figure flex flex-col">
          <FigurePart anatomy={anatomy} {...shared} />
        </section>
      ) : null}
      <section aria-label="Answer" className="localise-part localise-answer bg-surface">
        <Answer {...shared} />
      </section>
      <PartSwitch
        part={part}
        hasFigure={hasFigure}
        answer={answer}
        found={found}
        onPart={setPart}
      />
    </div>
  )
}

/** Fewer structures than this are no picture, when no site lies on their wiring. */
const FEWEST_STRUCTURES = 5

/** The wiring that is worth a figure: one that a site lies on, or one with a limb's structures. */
function figuredAnatomy({ anatomy, sites }: SchemaKnowledge): Anatomy | undefined {
  if (!anatomy) return undefined
  const { muscles, territories, reflexes } = anatomy
  const structures = [muscles, territories, reflexes].flatMap((each) => Object.keys(each))
  const isUsed = Object.values(sites).some((site) => site.lesionOf !== undefined)
  return isUsed || structures.length >= FEWEST_STRUCTURES ? anatomy : undefined
}

import { useState } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { reach } from '@/domain/schema/reach'
import type { Schema } from '@/domain/schema/schema'
import { leadingSites } from './leadingSites'
import { ReflexFigure } from './ReflexFigure'
import { SkinSection } from './SkinSection'
import { StrengthPanel } from './StrengthPanel'
import './body.css'

type BodyFigureProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  model: LocalisationModel
  answer: Localisation
  found: Found
}

/** The limb as one examines it: skin, strength and reflexes, to be set and to be read. */
export function BodyFigure({ knowledge, answer, found }: BodyFigureProps) {
  const [shown, setShown] = useState<string>()
  const { anatomy } = knowledge
  if (!anatomy) return null
  const leading = leadingSites(answer, knowledge, found)
  const site = leading.find(({ id }) => id === shown)
  const taken = site && reach(anatomy, site.lesionOf)
  return (
    <div className="body-figure">
      {leading.length > 0 ? (
        <TakesSwitch leading={leading} shown={site?.id} onShow={setShown} />
      ) : null}
      <SkinSection {...{ anatomy, knowledge, found }} taken={taken?.territories} />
      <div className="strength-and-reflexes">
        <StrengthPanel {...{ anatomy, knowledge, found }} taken={taken?.muscles} />
        <ReflexFigure {...{ anatomy, knowledge, found }} taken={taken?.reflexes} />
      </div>
    </div>
  )
}

type TakesSwitchProps = {
  leading: readonly { id: string; label: string }[]
  shown: string | undefined
  onShow: (site: string | undefined) => void
}

/** Outlines what the best sites take, to hold against what was found. */
function TakesSwitch({ leading, shown, onShow }: TakesSwitchProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 -mb-4 text-small">
      <legend className="sr-only">Outline what a lesion takes</legend>
      {leading.map(({ id, label }) => (
        <label key={id} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={id === shown}
            onChange={(event) => onShow(event.target.checked ? id : undefined)}
            className="size-4 accent-(--accent)"
          />
          Show what {label} takes
        </label>
      ))}
    </fieldset>
  )
}

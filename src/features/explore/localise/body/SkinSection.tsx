import { useRef, useState } from 'react'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Found } from '@/domain/localisation/found'
import { setFound } from '@/state/localise'
import { nextObservation, type SkinArea, skinAreas } from './bodyModel'
import { SkinList, stopOf } from './SkinList'
import type { Layer } from './skinMap'
import { SkinPlate } from './SkinPlate'
import { useSkinMaps } from './useSkinMaps'

type SkinSectionProps = {
  anatomy: Anatomy
  knowledge: SchemaKnowledge
  found: Found
  taken: ReadonlySet<string> | undefined
}

const LAYERS: readonly { layer: Layer; name: string }[] = [
  { layer: 'nerves', name: 'Skin of the nerves' },
  { layer: 'roots', name: 'Skin of the roots' },
]

/** Sensation: the plate of the limb, and its areas in words. */
export function SkinSection({ anatomy, knowledge, found, taken }: SkinSectionProps) {
  const { shown, isWhole } = useSkinMaps(anatomy)
  const [chosen, setChosen] = useState<Layer>('nerves')
  const [near, setNear] = useState<string>()
  const section = useRef<HTMLElement>(null)
  const all = skinAreas(anatomy, knowledge)
  if (all.length === 0) return null
  const drawnAs = new Map(
    shown.flatMap(({ areas }) => areas.map(({ territory, layer }) => [territory, layer])),
  )
  const layers = LAYERS.filter(({ layer }) => [...drawnAs.values()].includes(layer))
  const layer = layers.some((one) => one.layer === chosen) ? chosen : (layers[0]?.layer ?? chosen)
  // What no drawing shows is listed with the first.
  const undrawn = layers[0]?.layer ?? layer
  const listed = all.filter(({ id }) => (drawnAs.get(id) ?? undrawn) === layer)
  const drawn = listed.filter(({ id }) => drawnAs.has(id))
  const areas = [...drawn, ...listed.filter(({ id }) => !drawnAs.has(id))]

  function press(area: SkinArea) {
    const [only] = area.asked
    if (only === undefined) return
    if (area.asked.length === 1) return setFound(only, nextObservation(only, found))
    // Which of them is meant is asked in the list.
    const stop = CSS.escape(stopOf(area, only))
    section.current?.querySelector<HTMLElement>(`[data-stop="${stop}"]`)?.focus()
  }

  const marks = { layer, areas, found, taken, near, onNear: setNear, onPress: press }
  return (
    <section ref={section} aria-labelledby="body-skin">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pb-2">
        <h3 id="body-skin" className="weight-label text-label">
          Sensation
        </h3>
        {layers.length > 1 ? <LayerSwitch layer={layer} onChoose={setChosen} /> : null}
      </div>
      <div className="skin-and-list">
        {shown.length > 0 ? (
          <div className="min-w-0">
            <SkinPlate maps={shown} drawings={knowledge.drawings} marks={marks} />
            <Hint
              near={areas.find(({ id }) => id === near)}
              isAsked={areas.some(({ asked }) => asked.length > 0)}
            />
          </div>
        ) : (
          <PlateToCome isWhole={isWhole} isDrawn={anatomy.maps.length > 0} />
        )}
        <SkinList
          label={layer === 'roots' ? 'Skin of the roots' : 'Skin of the nerves'}
          findings={knowledge.findings}
          marks={marks}
          drawn={drawn.length}
        />
      </div>
    </section>
  )
}

type HintProps = { near: SkinArea | undefined; isAsked: boolean }

/** How the plate is used, and over an area what it is called. */
function Hint({ near, isAsked }: HintProps) {
  if (near) {
    return (
      <p aria-hidden="true" className="min-h-9 pt-1 text-center text-small text-balance text-ink-2">
        <span className="weight-label text-ink">{near.name}</span>
        {near.lies === undefined ? '' : `: ${near.lies}`}
      </p>
    )
  }
  return (
    <p className="min-h-9 pt-1 text-center text-small text-balance text-ink-2">
      {isAsked
        ? 'Press an area: numb, then normal, then not tested.'
        : 'No finding of this schema tests the skin: the plate shows whose it is.'}
    </p>
  )
}

function PlateToCome({ isWhole, isDrawn }: { isWhole: boolean; isDrawn: boolean }) {
  if (!isDrawn) return null
  if (!isWhole) return <div className="plate-room" />
  return <p className="text-small text-ink-2">The drawings did not come; the list works alone.</p>
}

type LayerSwitchProps = { layer: Layer; onChoose: (layer: Layer) => void }

function LayerSwitch({ layer: current, onChoose }: LayerSwitchProps) {
  return (
    <div
      role="group"
      aria-label="Whose skin"
      className="flex rounded-[10px] border border-hairline p-0.5"
    >
      {LAYERS.map(({ layer, name }) => (
        <button
          key={layer}
          type="button"
          aria-pressed={layer === current}
          onClick={() => onChoose(layer)}
          className={`touch-target min-h-6.75 rounded-lg px-2.5 text-small pointer-coarse:min-h-10 ${layer === current ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

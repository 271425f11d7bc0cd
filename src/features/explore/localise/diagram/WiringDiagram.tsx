import { useEffect, useMemo, useRef, useState } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { foundOnWiring } from '@/domain/localisation/wiring/foundOnWiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
import { LargeFrame } from './LargeFrame'
import { LesionSelect } from './LesionSelect'
import { useWiring } from './useWiring'
import './wiring.css'
import { WiringKeyLine } from './WiringKeyLine'
import { type Choice, wiringMarks } from './wiringMarks'
import { WiringSaid } from './WiringSaid'
import { WiringStage } from './WiringStage'

type WiringDiagramProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  model: LocalisationModel
  answer: Localisation
  found: Found
}

/** The wiring from the roots to the muscles: what a lesion takes, and what explains the losses. */
export function WiringDiagram({ knowledge, answer, found }: WiringDiagramProps) {
  const { anatomy } = knowledge
  return anatomy ? <Diagram {...{ anatomy, knowledge, answer, found }} /> : null
}

type DiagramProps = Pick<WiringDiagramProps, 'knowledge' | 'answer' | 'found'> & {
  anatomy: Anatomy
}

function Diagram({ anatomy, knowledge, answer, found }: DiagramProps) {
  const { wiring, layout } = useWiring(anatomy)
  const [choice, setChoice] = useState<Choice>()
  const [isLarge, setLarge] = useState<boolean>()
  const toggle = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isLarge !== undefined) toggle.current?.focus()
  }, [isLarge])
  const onWiring = useMemo(() => foundOnWiring(knowledge.findings, found), [knowledge, found])
  const marks = useMemo(
    () => wiringMarks({ anatomy, wiring, sites: knowledge.sites, choice, found: onWiring }),
    [anatomy, wiring, knowledge, choice, onWiring],
  )
  return (
    <LargeFrame isLarge={isLarge} label="Wiring diagram" onClose={() => setLarge(false)}>
      <div className="shrink-0 px-4 pb-2">
        <div className="flex items-center justify-end gap-2">
          <LesionSelect {...{ knowledge, answer, found, choice }} onChoose={setChoice} />
          <Button ref={toggle} onClick={() => setLarge(!isLarge)}>
            {isLarge ? 'Back beside the findings' : 'Enlarge'}
          </Button>
        </div>
        <WiringSaid {...{ anatomy, wiring, knowledge, choice, marks }} onClear={setChoice} />
      </div>
      <WiringStage
        {...{ anatomy, wiring, layout, knowledge, choice, marks }}
        onChoose={setChoice}
      />
      <WiringKeyLine hasLosses={onWiring.losses.length > 0} hasSites={marks.sites.size > 0} />
    </LargeFrame>
  )
}

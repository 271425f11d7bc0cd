import { useMemo } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { foundOnWiring } from '@/domain/localisation/wiring/foundOnWiring'
import { type StructureKind, type Wiring, wiringOf } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { SitesTable } from './SitesTable'
import { StructuresTable } from './StructuresTable'
import './wiringTable.css'

type WiringTableProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  model: LocalisationModel
  answer: Localisation
  found: Found
}

/** The wiring in words: what each lesion takes, and the way to each muscle, skin area and reflex. */
export function WiringTable({ knowledge, answer, found }: WiringTableProps) {
  const { anatomy } = knowledge
  return anatomy ? <Tables {...{ anatomy, knowledge, answer, found }} /> : null
}

const CAPTIONS: Record<StructureKind, string> = {
  muscle: 'Muscles',
  skin: 'Skin',
  reflex: 'Reflexes',
}

type TablesProps = Pick<WiringTableProps, 'knowledge' | 'answer' | 'found'> & { anatomy: Anatomy }

function Tables({ anatomy, knowledge, answer, found }: TablesProps) {
  const wiring: Wiring = useMemo(() => wiringOf(anatomy), [anatomy])
  const onWiring = useMemo(() => foundOnWiring(knowledge.findings, found), [knowledge, found])
  const shared = { anatomy, wiring, knowledge, onWiring }
  return (
    <div className="wiring-tables px-4 pb-8">
      <SitesTable {...shared} sites={answer.sites} isAnyFound={Object.keys(found).length > 0} />
      {(['muscle', 'skin', 'reflex'] as const).map((kind) => (
        <StructuresTable key={kind} {...shared} kind={kind} caption={CAPTIONS[kind]} />
      ))}
    </div>
  )
}

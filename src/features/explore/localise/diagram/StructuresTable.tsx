import type { FoundOnWiring } from '@/domain/localisation/wiring/foundOnWiring'
import type { StructureKind, WiredStructure, Wiring } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { StructureMark } from './StructureMark'
import { foundWords, rootWords } from './wiringWords'

type StructuresTableProps = {
  anatomy: Anatomy
  wiring: Wiring
  knowledge: SchemaKnowledge
  onWiring: FoundOnWiring
  kind: StructureKind
  caption: string
}

/** What hangs from the wiring: its roots, the way to it and what was found of it. */
export function StructuresTable({ wiring, kind, caption, ...shared }: StructuresTableProps) {
  const rows = wiring.structures.filter((structure) => structure.kind === kind)
  if (rows.length === 0) return null
  return (
    <table className="wiring-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Roots</th>
          <th scope="col">Way from the roots</th>
          <th scope="col">Found</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((structure) => (
          <StructureLine key={structure.key} structure={structure} {...shared} />
        ))}
      </tbody>
    </table>
  )
}

type StructureLineProps = Omit<StructuresTableProps, 'wiring' | 'kind' | 'caption'> & {
  structure: WiredStructure
}

function StructureLine({ structure, anatomy, knowledge, onWiring }: StructureLineProps) {
  const { key, id, kind, name, supply } = structure
  const found = onWiring.structures.get(key)
  const action = kind === 'muscle' ? anatomy.muscles[id]?.action : undefined
  const way = supply.path.map((each) => anatomy.segments[each]?.name ?? each)
  return (
    <tr>
      <th scope="row">
        {name}
        {action === undefined ? null : <span className="block text-ink-2">{action}</span>}
      </th>
      <td data-label="Roots">{rootWords(anatomy, supply.roots)}</td>
      <td data-label="Way from the roots" className="text-ink-2">
        {way.length > 0 ? way.join(' → ') : 'straight from the roots'}
      </td>
      <td data-label="Found">
        {found ? (
          <span
            className={`flex items-start gap-1.5 ${found.state === 'kept' ? '' : 'weight-label text-warn'}`}
          >
            <svg viewBox="0 0 18 18" aria-hidden="true" className="mt-0.5 size-4 shrink-0">
              <StructureMark kind={kind} state={found.state} x={9} y={9} />
            </svg>
            {foundWords(found, knowledge.findings)}
          </span>
        ) : (
          <span className="text-ink-3">not tested</span>
        )}
      </td>
    </tr>
  )
}

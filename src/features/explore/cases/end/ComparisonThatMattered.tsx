import type { PatientCase } from '@/domain/cases/patientCase'
import { keyContrasts } from '@/domain/cases/keyContrasts'
import { comparePlace } from '@/domain/compare/comparePlace'
import { shortName } from '@/domain/localisation/shortName'
import { formatPlace } from '@/domain/place/formatPlace'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { ClaimText } from '../../details/ClaimText'
import { EndSection } from './EndSection'

type ComparisonThatMatteredProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  comparison: NonNullable<PatientCase['comparison']>
}

/** The two cards between which the case was decided, with the findings that separate them most. */
export function ComparisonThatMattered(props: ComparisonThatMatteredProps) {
  const { schema, knowledge, comparison } = props
  const place = useAppStore((state) => state.place)
  const { cards, because } = comparison
  const labels = cards.map((id) => findNode(schema, id)?.label ?? id)
  const rows = keyContrasts(cards, knowledge)
  return (
    <EndSection title="The comparison that mattered">
      <p className="weight-label text-[1.0625rem]">
        <span dir="auto">{labels[0]}</span> <span className="font-normal text-ink-3">beside</span>{' '}
        <span dir="auto">{labels[1]}</span>
      </p>
      <p className="mt-1">
        <ClaimText claim={because} />
      </p>
      {rows.length > 0 ? <ContrastTable labels={labels} rows={rows} /> : null}
      {place ? (
        <a
          href={formatPlace(comparePlace(place, cards))}
          className="touch-target mt-3 inline-flex items-center gap-2 text-small text-accent underline"
        >
          <Icon name="compare" sizePx={16} />
          Hold them beside each other
        </a>
      ) : null}
    </EndSection>
  )
}

type ContrastTableProps = {
  labels: readonly string[]
  rows: ReturnType<typeof keyContrasts>
}

function ContrastTable({ labels, rows }: ContrastTableProps) {
  return (
    <table className="mt-3 w-full border-collapse text-small">
      <caption className="pb-1 text-start text-kicker text-ink-3">
        How often each is met: teaching estimates
      </caption>
      <thead className="text-ink-2">
        <tr>
          <th scope="col" className="w-1/2 pb-1 text-start font-normal">
            Finding
          </th>
          {labels.map((label) => (
            <th key={label} scope="col" dir="auto" className="pb-1 ps-3 text-start font-normal">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, said }) => (
          <tr key={id} className="border-t border-hairline align-top">
            <th scope="row" dir="auto" className="py-1.5 text-start font-normal wrap-anywhere">
              {shortName(name)}
            </th>
            {said.map((word, index) => (
              <td key={index} className="py-1.5 ps-3">
                {word ?? <span className="text-ink-3">not said</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

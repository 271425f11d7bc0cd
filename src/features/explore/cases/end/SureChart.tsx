import { useMemo } from 'react'
import { CONFIDENCES, type Confidence } from '@/domain/cases/attempt'
import type { Verdict } from '@/domain/cases/patientCase'
import { sureAndWrong, type SureMistake, VERDICTS } from '@/domain/cases/sureAndWrong'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode } from '@/domain/schema/findNode'
import { revealed } from '@/domain/schema/openBranches'
import { nodeId, type Schema } from '@/domain/schema/schema'
import { usualView } from '@/platform/screen'
import { selectAttempts } from '@/state/casePlay'
import { useAppStore } from '@/state/store'
import { EndSection } from './EndSection'

const CONFIDENCE_WORDS: Record<Confidence, string> = {
  unsure: 'Unsure',
  'fairly-sure': 'Fairly sure',
  sure: 'Sure',
}

const VERDICT_HEADS: Record<Verdict, string> = {
  best: 'As the expert',
  reasonable: 'Reasonable',
  wrong: 'Led away',
}

type SureChartProps = { schema: Schema; knowledge: SchemaKnowledge }

/** How sure one was of what one chose, over all cases of the schema; only where one has said it. */
export function SureChart({ schema, knowledge }: SureChartProps) {
  const attempts = useAppStore(selectAttempts)
  const cases = useAppStore((state) => state.cases[schema.id])
  const chart = useMemo(
    () =>
      sureAndWrong(
        attempts.filter((attempt) => attempt.schema === schema.id),
        cases?.status === 'here' ? cases.value : {},
      ),
    [attempts, cases, schema.id],
  )
  if (chart.total === 0) return null
  const most = Math.max(...CONFIDENCES.flatMap((each) => Object.values(chart.counts[each])))
  return (
    <EndSection title="How sure, and how right">
      <table className="w-full border-collapse">
        <caption className="pb-2 text-start text-small text-ink-2">
          All your choices in the cases of {schema.title}. Only you see this: it stays on this
          device.
        </caption>
        <thead className="text-kicker text-ink-3">
          <tr>
            <th scope="col">
              <span className="sr-only">How sure</span>
            </th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col" className="pb-1 text-start font-normal">
                {VERDICT_HEADS[verdict]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CONFIDENCES.toReversed().map((confidence) => (
            <tr key={confidence} className="border-t border-hairline">
              <th
                scope="row"
                className="w-[6rem] py-2 text-start text-small font-normal text-ink-2"
              >
                {CONFIDENCE_WORDS[confidence]}
              </th>
              {VERDICTS.map((verdict) => (
                <Count
                  key={verdict}
                  count={chart.counts[confidence][verdict]}
                  most={most}
                  isAlarm={confidence === 'sure' && verdict === 'wrong'}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Mistakes mistakes={chart.mistakes} schema={schema} knowledge={knowledge} />
    </EndSection>
  )
}

type CountProps = { count: number; most: number; isAlarm: boolean }

function Count({ count, most, isAlarm }: CountProps) {
  const isMarked = isAlarm && count > 0
  const look = isMarked ? 'weight-label text-warn' : count === 0 ? 'text-ink-3' : ''
  return (
    <td className={`py-2 pe-3 align-middle ${look}`}>
      {count}
      <span
        aria-hidden="true"
        className={`ms-2 inline-block h-2 rounded-full ${isMarked ? 'bg-warn' : 'bg-wire'}`}
        style={{ width: `${(count / Math.max(1, most)) * 55}%` }}
      />
    </td>
  )
}

type MistakesProps = {
  mistakes: readonly SureMistake[]
  schema: Schema
  knowledge: SchemaKnowledge
}

/** What one was sure of and should look at again. */
function Mistakes({ mistakes, schema, knowledge }: MistakesProps) {
  const place = useAppStore((state) => state.place)
  if (mistakes.length === 0 || !place) return null
  const hrefOf = ({ kind, id }: SureMistake) => {
    const node = kind === 'node' ? findNode(schema, id) : undefined
    if (!node) return undefined
    const open = revealed(schema, place.open, node.id)
    return formatPlace({ ...viewPlace(place, usualView()), node: nodeId(id), open })
  }
  return (
    <>
      <p className="mt-3 text-small text-ink-2">Sure, and it led away. Worth another look:</p>
      <ul className="mt-1 flex flex-col gap-1">
        {mistakes.map((mistake) => {
          const { kind, id, times } = mistake
          const href = hrefOf(mistake)
          const name = kind === 'node' ? findNode(schema, id)?.label : knowledge.findings[id]?.name
          return (
            <li key={`${kind}:${id}`}>
              {href ? (
                <a href={href} className="touch-target text-accent underline">
                  {name}
                </a>
              ) : (
                (name ?? id)
              )}
              {times > 1 ? <span className="text-small text-ink-3"> {times} times</span> : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}

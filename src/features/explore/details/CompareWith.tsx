import { comparePlace } from '@/domain/compare/comparePlace'
import type { CompareWays } from '@/domain/compare/compareWays'
import { formatPlace } from '@/domain/place/formatPlace'
import { nodeById } from '@/domain/schema/findNode'
import type { SchemaNode } from '@/domain/schema/schema'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Glyph } from '@/ui/Glyph'
import { Section } from './Section'

type CompareWithProps = { node: SchemaNode; ways: CompareWays }

/** So many stand on the page of a card; the others are where one chooses. */
const MOST_SHOWN = 6

const LINK =
  'touch-target flex min-h-8 items-center gap-2 rounded-lg border border-hairline px-2.5 py-1 text-small hover:border-wire'

/** What a card can be held against, each one press away from standing beside it. */
export function CompareWith({ node, ways }: CompareWithProps) {
  const schema = useAppStore(selectSchema)
  const place = useAppStore((state) => state.place)
  if (!schema || !place || ways.with.length === 0) return null
  return (
    <Section title="Compare with…">
      <ul className="flex flex-wrap gap-2">
        {ways.with.slice(0, MOST_SHOWN).map((way) => {
          const other = nodeById(schema, way.node)
          return (
            <li key={other.id}>
              <a href={formatPlace(comparePlace(place, [node.id, other.id]))} className={LINK}>
                <Glyph hue={other.hue} kind={other.kind} className="shrink-0" />
                {other.label}
              </a>
            </li>
          )
        })}
        <li>
          <a
            href={formatPlace(comparePlace(place, [node.id]))}
            className={`${LINK} text-ink-2`}
            aria-label={`Compare ${node.label} with another card`}
          >
            Another card…
          </a>
        </li>
      </ul>
    </Section>
  )
}

/** The branches of a node beside each other, where they have findings that can be compared. */
export function CompareBranches({ ways: { branches } }: { ways: CompareWays }) {
  const place = useAppStore((state) => state.place)
  if (!place || branches.length === 0) return null
  return (
    <p className="mt-1">
      <a
        href={formatPlace(comparePlace(place, branches))}
        className="touch-target inline-flex min-h-8 items-center text-small text-accent underline"
      >
        Compare these branches
      </a>
    </p>
  )
}

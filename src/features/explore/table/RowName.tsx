import { formatPlace } from '@/domain/place/formatPlace'
import type { View } from '@/domain/place/place'
import { revealed } from '@/domain/schema/openBranches'
import type { TableRow } from '@/domain/table/tableRows'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Glyph } from '@/ui/Glyph'
import { DimNote } from '../standings/DimNote'
import { useNodeNote } from '../standings/useStandings'

/** The diagnosis of a row, as a link that opens its card. */
export function RowName({ row, view }: { row: TableRow; view: View }) {
  const place = useAppStore((state) => state.place)
  const schema = useAppStore(selectSchema)
  const { card, otherCards, script } = row
  const standing = useNodeNote(card.id)
  if (!place || !schema) return null
  const isChosen = [card, ...otherCards].some(({ id }) => id === place.node)
  return (
    <span className="flex items-start gap-2">
      <Glyph hue={card.hue} kind={card.kind} className="shrink-0" />
      <span className={`min-w-0 wrap-anywhere ${standing ? 'quiet-card text-ink-3' : ''}`}>
        <a
          data-node={isChosen ? place.node : card.id}
          href={formatPlace({
            ...place,
            view,
            node: card.id,
            open: revealed(schema, place.open, card.id),
          })}
          aria-current={isChosen ? 'true' : undefined}
          className="weight-label touch-target text-label underline decoration-hairline underline-offset-3 hover:decoration-ink"
        >
          {card.label}
        </a>
        {script.name === card.label ? null : (
          <span className="mt-0.5 block text-kicker text-ink-3">{script.name}</span>
        )}
        <DimNote standing={standing} className="mt-1" />
      </span>
    </span>
  )
}

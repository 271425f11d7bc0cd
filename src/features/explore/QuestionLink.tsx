import { comparePlace } from '@/domain/compare/comparePlace'
import { formatPlace } from '@/domain/place/formatPlace'
import { nodeById } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'

/** The question at the heart of a schema, such as root or nerve: one press to what answers it. */
export function QuestionLink({ schema }: { schema: Schema }) {
  const place = useAppStore((state) => state.place)
  if (!place || !schema.question) return null
  const [one, other] = schema.question.map((id) => nodeById(schema, id).label)
  return (
    <a
      href={formatPlace(comparePlace(place, schema.question))}
      className="touch-target flex min-h-9 w-fit items-center gap-2 rounded-full border border-hairline bg-surface px-3.5 text-small shadow-card hover:border-wire print:hidden"
    >
      <Icon name="compare" sizePx={16} />
      <span>
        <span dir="auto">{one}</span> or <span dir="auto">{other}</span>?
      </span>
    </a>
  )
}

import { CARD_KINDS } from '@/domain/recall/recallCard'
import { KIND_WORDS } from '../cardWords'
import { type CardStanding, type Filter, STANDINGS } from './filteredCards'

const STANDING_WORDS: Record<CardStanding, string> = {
  new: 'New',
  learning: 'Being learnt',
  weak: 'Weak',
  known: 'Known',
  aside: 'Not for me',
}

type CardFilterProps = { filter: Filter; onFilter: (filter: Filter) => void }

/** What narrows the list: words of the name, the kind, and where a card stands. */
export function CardFilter({ filter, onFilter }: CardFilterProps) {
  const look =
    'min-h-9 min-w-0 max-w-full rounded-lg border border-hairline bg-surface px-2.5 pointer-coarse:min-h-11'
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <input
        type="search"
        aria-label="Find a card"
        placeholder="Find a card"
        value={filter.words}
        onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        className={`${look} flex-1 basis-56 placeholder:text-ink-3`}
      />
      <select
        aria-label="Kind"
        value={filter.kind ?? ''}
        onChange={({ target }) =>
          onFilter({ ...filter, kind: CARD_KINDS.find((kind) => kind === target.value) })
        }
        className={look}
      >
        <option value="">All kinds</option>
        {CARD_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </select>
      <select
        aria-label="State"
        value={filter.standing ?? ''}
        onChange={({ target }) =>
          onFilter({
            ...filter,
            standing: STANDINGS.find((standing) => standing === target.value),
          })
        }
        className={look}
      >
        <option value="">All states</option>
        {STANDINGS.map((standing) => (
          <option key={standing} value={standing}>
            {STANDING_WORDS[standing]}
          </option>
        ))}
      </select>
    </div>
  )
}

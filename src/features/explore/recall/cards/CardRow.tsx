import type { CardMemory } from '@/domain/recall/cardMemory'
import type { RecallCard } from '@/domain/recall/recallCard'
import { Button } from '@/ui/Button'
import { KIND_WORDS } from '../cardWords'
import { comesBackWords, stateWord } from './memoryWords'

type CardRowProps = {
  card: RecallCard
  memory: CardMemory | undefined
  now: number
  onInfo: (card: RecallCard) => void
  onSuspend: (card: RecallCard) => void
}

/** A card of the list: what it asks, where it stands, and what can be done with it. */
export function CardRow({ card, memory, now, onInfo, onSuspend }: CardRowProps) {
  const isAside = memory?.isSuspended === true
  const standing = [stateWord(memory, now), comesBackWords(memory, now)].filter(Boolean).join(', ')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p dir="auto" className={`wrap-anywhere ${isAside ? 'text-ink-3' : ''}`}>
          {card.name}
        </p>
        <p className="text-small text-ink-3">{KIND_WORDS[card.kind]}</p>
      </div>
      <p className="w-36 text-small text-ink-2">{standing}</p>
      <div className="ms-auto flex gap-1">
        <Button look="quiet" onClick={() => onInfo(card)} aria-label={`Info: ${card.name}`}>
          Info
        </Button>
        <Button
          look="quiet"
          className="min-w-24"
          onClick={() => onSuspend(card)}
          aria-label={`${isAside ? 'Take up again' : 'Not for me'}: ${card.name}`}
        >
          {isAside ? 'Take up' : 'Not for me'}
        </Button>
      </div>
    </li>
  )
}

import { StrengthMark } from '@/ui/StrengthMark'
import type { NodeNote } from './useStrengths'

type StrengthNoteProps = { note: NodeNote | undefined; isOnInk?: boolean; className?: string }

/** On a card or a row, where the tree shows it: how well it is remembered. */
export function StrengthNote({ note, isOnInk = false, className = '' }: StrengthNoteProps) {
  if (!note) return null
  return (
    <span
      className={`flex items-start gap-1.5 text-kicker ${isOnInk ? 'text-inverse-2' : 'text-ink-2'} ${className}`}
    >
      <span
        className={`grid h-[1lh] place-items-center ${note.strength === 'weak' && !isOnInk ? 'text-warn' : ''}`}
      >
        <StrengthMark strength={note.strength} sizePx={13} />
      </span>
      <span className="line-clamp-2 min-w-0 flex-1">{note.words}</span>
    </span>
  )
}

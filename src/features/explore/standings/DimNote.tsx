import type { NodeStanding } from '@/domain/localisation/tree/nodeStandings'
import { StatusMark } from '@/ui/StatusMark'

type DimNoteProps = { standing: NodeStanding | undefined; className?: string }

/** Why a card, a row or an answer steps back: its status, and what speaks against it most. */
export function DimNote({ standing, className = '' }: DimNoteProps) {
  if (!standing) return null
  return (
    <span className={`flex items-start gap-1.5 text-kicker text-ink-2 ${className}`}>
      <span className="grid h-[1lh] place-items-center">
        <StatusMark status={standing.status} sizePx={13} />
      </span>
      <span className="line-clamp-2 min-w-0 flex-1">{standing.note}</span>
    </span>
  )
}

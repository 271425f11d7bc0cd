import type { LibraryEntry } from '@/domain/library/libraryEntry'
import { type Visit, visitWords } from '@/domain/library/visits'
import { Icon } from '@/ui/Icon'
import { MiniatureDrawing } from './MiniatureDrawing'

type ContinueBannerProps = { entry: LibraryEntry; visit: Visit; now: number }

/** The place where one was last, in one press. */
export function ContinueBanner({ entry, visit, now }: ContinueBannerProps) {
  return (
    <a
      href={visit.address}
      className="group flex items-center gap-5 rounded-2xl border border-hairline bg-surface p-4 shadow-card hover:border-wire md:gap-7 md:px-6"
    >
      <span className="hidden w-44 shrink-0 sm:block">
        <MiniatureDrawing miniature={entry.miniature} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block text-small text-ink-3">Continue where you were</span>
        <span dir="auto" className="weight-label tight mt-0.5 block text-title wrap-anywhere">
          {visit.card ?? entry.title}
        </span>
        <span className="mt-0.5 block text-ink-2 wrap-anywhere">
          {visit.card === undefined ? '' : `${entry.title}, `}
          {visitWords({ ...visit, card: undefined }, now)}
        </span>
      </span>
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-ink text-inverse">
        <Icon name="chevron-right" sizePx={20} />
      </span>
    </a>
  )
}

import type { ReactNode } from 'react'
import type { Contents, LibraryEntry } from '@/domain/library/libraryEntry'
import { type Visit, visitWords } from '@/domain/library/visits'
import { PRINCIPLE_WORDS } from '@/ui/words'
import { MiniatureDrawing } from './MiniatureDrawing'

type SchemaCardProps = {
  /** The id under which it is shown. */
  id: string
  entry: LibraryEntry
  visit: Visit | undefined
  now: number
  /** How many of its cards are due today, in words; nothing where none is. */
  due: string | undefined
  children?: ReactNode
}

/** A schema before it is opened: the shape of its tree, what it is about, and what is inside. */
export function SchemaCard({ id, entry, visit, now, due, children }: SchemaCardProps) {
  const principle = PRINCIPLE_WORDS[entry.principle ?? '']
  return (
    <li className="flex flex-col overflow-clip rounded-2xl border border-hairline bg-surface shadow-card">
      <div className="relative flex flex-1 flex-col has-[a:hover]:bg-raised/40">
        <div className="border-b border-hairline bg-paper px-4 py-3">
          <MiniatureDrawing miniature={entry.miniature} />
        </div>
        <div className="flex flex-1 flex-col px-4 pt-3.5 pb-4">
          <h3 dir="auto" className="weight-label tight text-title wrap-anywhere">
            <a
              href={`#/${id}`}
              className="rounded-sm after:absolute after:inset-0 after:rounded-2xl hover:underline"
            >
              {entry.title}
            </a>
          </h3>
          {entry.problem ? (
            <p dir="auto" className="mt-1.5 text-ink-2 wrap-anywhere">
              {entry.problem}
            </p>
          ) : null}
          {principle ? <p className="mt-2 text-small text-ink-3">Ordered {principle}</p> : null}
          <p className="mt-auto pt-3.5 text-small text-ink-2">
            {contentsWords(entry.contents).map((words, index) => (
              <span key={words}>
                {index > 0 ? ' · ' : ''}
                <span className="whitespace-nowrap">{words}</span>
              </span>
            ))}
          </p>
        </div>
      </div>
      {visit ? (
        <a
          href={visit.address}
          className="touch-target border-t border-hairline px-4 py-2.5 text-small -outline-offset-2 hover:bg-raised"
        >
          <span className="weight-label text-accent">Continue</span>{' '}
          <span className="text-ink-2 wrap-anywhere">{visitWords(visit, now)}</span>
        </a>
      ) : null}
      {due ? (
        <a
          href={`#/${id}/recall`}
          className="touch-target border-t border-hairline px-4 py-2.5 text-small -outline-offset-2 hover:bg-raised"
        >
          <span className="weight-label text-accent">{due}</span>{' '}
          <span className="text-ink-2">in recall</span>
        </a>
      ) : null}
      {children}
    </li>
  )
}

const CONTENT_WORDS: Record<keyof Contents, readonly [one: string, many: string]> = {
  cards: ['card', 'cards'],
  scripts: ['script', 'scripts'],
  examTips: ['exam tip', 'exam tips'],
  drawings: ['drawing', 'drawings'],
  sources: ['source', 'sources'],
}

function contentsWords(contents: Contents): string[] {
  const names = Object.keys(CONTENT_WORDS) as (keyof Contents)[]
  return names
    .filter((name) => contents[name] > 0)
    .map((name) => `${contents[name]} ${CONTENT_WORDS[name][contents[name] === 1 ? 0 : 1]}`)
}

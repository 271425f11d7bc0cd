import { plainText } from '@/domain/format/plainText'
import type { WiringKey } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'

type WiringNoteProps = {
  anatomy: Anatomy
  of: WiringKey | undefined
  parts: ReadonlyMap<WiringKey, readonly string[]>
}

/** What the pointer or the keyboard is at, in words; a screen reader is told by its name. */
export function WiringNote({ anatomy, of, parts }: WiringNoteProps) {
  const [name, ...rest] = (of && parts.get(of)) ?? []
  if (of === undefined || name === undefined) return null
  const note = anatomy.segments[of.slice(of.indexOf(':') + 1)]?.note
  return (
    <p
      aria-hidden="true"
      className="pointer-events-none absolute bottom-3 left-3 max-w-[min(24rem,calc(100%-10rem))] rounded-lg border border-hairline bg-surface px-2.5 py-1.5 text-small text-ink-2 shadow-card"
    >
      <strong className="weight-label text-ink">{name}</strong>
      {rest.length > 0 ? `. ${rest.map(capital).join('. ')}.` : null}
      {note && of.startsWith('segment:') ? ` ${plainText(note)}` : null}
    </p>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

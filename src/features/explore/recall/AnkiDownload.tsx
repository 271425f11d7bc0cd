import { ankiFile } from '@/domain/recall/ankiFile'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { download } from '@/platform/download'
import { Button } from '@/ui/Button'

type AnkiDownloadProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  cards: readonly RecallCard[]
}

/** The cards as a file for Anki, and in two sentences how they come in and what a later one does. */
export function AnkiDownload({ schema, knowledge, cards }: AnkiDownloadProps) {
  if (cards.length === 0) return null
  const name = `${schema.id}-anki.txt`
  const save = () => download(name, ankiFile(schema, knowledge, cards), 'text/plain;charset=utf-8')
  return (
    <section aria-labelledby="anki-title" className="rounded-xl bg-raised px-4 py-3.5">
      <h3 id="anki-title" className="weight-label text-body">
        Take the cards to Anki
      </h3>
      <p className="mt-1 max-w-xl text-small text-ink-2">
        In Anki choose File › Import and this file: deck and tags are set in it. If Anki asks for a
        note type, choose Basic. Import a later file in the same way: cards that changed are
        updated, and their scheduling in Anki stays.
      </p>
      <Button className="mt-2.5" onClick={save}>
        Download {name}
      </Button>
    </section>
  )
}

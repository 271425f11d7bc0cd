import type { SchemaDocument } from '@/domain/format/definition/document'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { parseDocument } from '@/domain/format/parseDocument'
import { parsePacks } from '@/domain/format/parsePacks'
import type { ParsedDocument } from '@/domain/format/readDocument'
import { loadPackTexts } from './bundledPacks'

/**
 * Reads the text of a schema of one's own. One that draws on the packs of the app, as the app's own
 * do, is given what it uses of them, so that it stands alone.
 */
export async function parseOwnText(text: string): Promise<ParsedDocument> {
  const alone = parseDocument(text)
  if (!alone.problems.some(({ code }) => code === 'unknown-pack')) return alone
  const { packs } = parsePacks(await loadPackTexts())
  const { document, problems } = parseDocument(text, { packs })
  return { document: document && withPacks(document), problems }

  function withPacks(found: SchemaDocument): SchemaDocument {
    return found.tree ? flattenDocument(found, packs) : found
  }
}

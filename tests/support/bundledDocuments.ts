import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { parseDocument } from '@/domain/format/parseDocument'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { packsFor, schemaFiles } from '../../scripts/schemaFiles'

const ENDING = '.dx.json'

/** The ids of the schemas that the app ships. */
export const BUNDLED = schemaFiles().map((file) => basename(file, ENDING))

/** A bundled schema with what it uses of its packs written into it. */
export function bundledDocument(id: string): SchemaDocument {
  const file = `schemas/${id}${ENDING}`
  const { packs } = packsFor(file)
  const { document } = parseDocument(readFileSync(file, 'utf8'), { packs })
  if (!document) throw new Error(`${file} has errors: npm run check:schemas shows them`)
  return flattenDocument(document, packs)
}

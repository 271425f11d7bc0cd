import type { SchemaDocument } from '@/domain/format/definition/document'
import { LIMITS } from '@/domain/format/limits'
import type { Problem } from '@/domain/format/problem'
import { scriptsOnCards } from '@/domain/format/scriptsOnCards'
import type { LibraryEntry } from '@/domain/library/libraryEntry'
import type { SchemaParts } from '@/domain/library/schemaFile'
import { indexTree } from '@/domain/schema/indexTree'
import type { Schema } from '@/domain/schema/schema'
import type { Result } from '@/domain/shared/result'

/** What came of a text that a person opened: a schema, or why it cannot be shown. */
export type ReadSchema =
  | {
      kind: 'schema'
      /** Under its own id. */
      schema: Schema
      entry: LibraryEntry
      /** Everything behind the cards; it takes a while in a large file, so it comes when asked. */
      rest: () => SchemaParts
      problems: readonly Problem[]
    }
  | { kind: 'broken'; problems: readonly Problem[] }
  /** It makes no sense as a schema, or what checks it could not be loaded. */
  | { kind: 'unreadable'; reason: string }

export const TOO_LARGE = 'it is larger than 5 MB, which is more than a schema may be'
export const NOT_UTF8 = 'it is not text in UTF-8, which every schema is'

/** The text in a file, or why there is none. */
export async function readFileText(file: File): Promise<Result<string, string>> {
  if (file.size > LIMITS.bytes) return { ok: false, error: TOO_LARGE }
  try {
    const bytes = await file.arrayBuffer()
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    const isNoText = error instanceof TypeError
    return { ok: false, error: isNoText ? NOT_UTF8 : 'the device would not let it be read' }
  }
}

/**
 * Reads and checks the text of somebody else's schema. The validator is loaded here and nowhere
 * else: the app's own schemas were checked when it was built.
 */
export async function readSchemaText(text: string): Promise<ReadSchema> {
  performance.mark('branchpoint:source')
  const parts = await Promise.all([
    import('./parseOwnText'),
    import('@/domain/compile/compileParts'),
    import('@/domain/compile/compileTree'),
    import('@/domain/library/libraryEntry'),
  ]).catch(() => undefined)
  if (!parts) return { kind: 'unreadable', reason: 'what checks it could not be loaded' }
  const [{ parseOwnText }, { compileParts }, { compileTree }, { libraryEntry }] = parts
  const { document, problems } = await parseOwnText(text)
  performance.mark('branchpoint:checked')
  if (!document) return { kind: 'broken', problems }
  if (!hasTree(document)) {
    return { kind: 'unreadable', reason: 'it is a pack: it has no tree of its own to show' }
  }
  const schema = indexTree(compileTree(document))
  return {
    kind: 'schema',
    schema,
    entry: libraryEntry(schema, document, scriptsOnCards(document)),
    rest: () => compileParts(document),
    problems,
  }
}

function hasTree(document: SchemaDocument): boolean {
  return document.tree !== undefined
}

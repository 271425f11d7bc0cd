import { LIMITS } from '@/domain/format/limits'
import type { Problem } from '@/domain/format/problem'
import type { SchemaParts } from '@/domain/library/schemaFile'

/** What came of a file that a person opened: a schema, or why it cannot be shown. */
export type ReadFile =
  | { kind: 'schema'; parts: SchemaParts; problems: readonly Problem[] }
  | { kind: 'broken'; problems: readonly Problem[] }
  /** The file could not be read, or what reads it could not be loaded. */
  | { kind: 'unreadable'; reason: string }

/**
 * Reads and checks a file of somebody else's. The validator is loaded here and nowhere else: the
 * app's own schemas were checked when it was built.
 */
export async function readSchemaFile(file: File): Promise<ReadFile> {
  if (file.size > LIMITS.bytes) {
    return {
      kind: 'unreadable',
      reason: 'it is larger than 5 MB, which is more than a schema may be',
    }
  }
  try {
    const source = await file.text()
    const [{ parseDocument }, { compileParts }] = await Promise.all([
      import('@/domain/format/parseDocument'),
      import('@/domain/compile/compileParts'),
    ])
    const { document, problems } = parseDocument(source)
    if (!document) return { kind: 'broken', problems }
    if (!document.tree) {
      return { kind: 'unreadable', reason: 'it is a pack: it has no tree of its own to show' }
    }
    return { kind: 'schema', parts: compileParts(document), problems }
  } catch (error) {
    const isGone = error instanceof DOMException
    return {
      kind: 'unreadable',
      reason: isGone ? 'the device would not let it be read' : 'what checks it could not be loaded',
    }
  }
}

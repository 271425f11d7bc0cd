import { relative, resolve } from 'node:path'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileTree } from '@/domain/compile/compileTree'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { parseDocument } from '@/domain/format/parseDocument'
import { problemLine } from '@/domain/format/problemLine'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { indexTree } from '@/domain/schema/indexTree'
import type { Schema } from '@/domain/schema/schema'
import type { Result } from '@/domain/shared/result'
import { packsFor, readSource } from './schemaFiles'

/** A schema file with its packs, as the app knows it; or a line for each thing that is wrong. */
export function readSchema(
  name: string,
): Result<{ schema: Schema; knowledge: SchemaKnowledge }, string[]> {
  const file = relative('.', resolve(name))
  const source = readSource(file)
  if (typeof source !== 'string') return { ok: false, error: [problemLine(source, file)] }
  const { packs } = packsFor(file)
  const { document, problems } = parseDocument(source, { packs })
  if (!document) {
    const errors = problems.filter(({ severity }) => severity === 'error')
    return { ok: false, error: errors.map((problem) => problemLine(problem, file)) }
  }
  if (!document.tree) {
    return { ok: false, error: [`${file}: This is a pack. Name a schema: a file with a "tree".`] }
  }
  const flat = flattenDocument(document, packs)
  const schema = indexTree(compileTree(flat))
  return { ok: true, value: { schema, knowledge: compileKnowledge(flat) } }
}

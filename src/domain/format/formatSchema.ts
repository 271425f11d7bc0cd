import { z } from 'zod'
import { documentDefinition } from './definition/document'

/**
 * The definition as a JSON Schema, which gives completion and hints in any editor that knows
 * `$schema`.
 *
 * It allows no unknown properties, although the reader only warns of them: what it finds is shown
 * while one writes, when a warning of a slip is wanted. It is no reason to refuse a file.
 */
export function formatSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(documentDefinition, { target: 'draft-2020-12', io: 'input' })
  const { $schema, ...rest } = schema
  return { $schema, $id: 'v1.json', ...rest }
}

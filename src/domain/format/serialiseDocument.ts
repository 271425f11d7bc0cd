import type { SchemaDocument } from './definition/document'

/**
 * A document as the text of a file: two blanks for each level, one line break at the end.
 *
 * Keys keep their order and unknown properties are kept too. Only ids made of digits alone come
 * first in their map, since JavaScript puts them there.
 */
export function serialiseDocument(document: SchemaDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

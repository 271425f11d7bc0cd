import { checkMeaning } from './checks/checkMeaning'
import { type ParsedDocument, readDocument } from './readDocument'
import { checkShape } from './shape/checkShape'
import type { Packs } from './usedPacks'

/**
 * Reads a schema or a pack, and says everything that is wrong with it.
 *
 * `packs` are those that the file may use, by id; it draws on those that its `uses` names. Reading
 * stops early only where going on would say nothing sensible: at a limit, at a syntax error, and
 * at a format that is newer than this program. It never throws, whatever it is given.
 */
export function parseDocument(
  source: string,
  { packs = new Map() }: { packs?: Packs } = {},
): ParsedDocument {
  return readDocument(source, (root) => [...checkShape(root), ...checkMeaning(root, packs)])
}

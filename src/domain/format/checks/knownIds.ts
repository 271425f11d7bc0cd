import { isObject, type JsonObject, type JsonValue } from '../json/jsonValue'
import type { Packs } from '../usedPacks'
import { ID_HOMES, type IdKind } from './idKind'
import type { WrittenNode } from './treeNodes'

/** The ids of a file and of the packs that it uses. */
export type KnownIds = Readonly<Record<IdKind, ReadonlySet<string>>>

/** Everything that can be named in a file; nodes only where the file has a tree. */
export function knownIds(root: JsonObject, nodes: readonly WrittenNode[], packs: Packs): KnownIds {
  const files = [root, ...[...packs.values()].map((pack) => pack as unknown as JsonObject)]
  const idsOf = (kind: Exclude<IdKind, 'node'>) =>
    new Set(files.flatMap((file) => Object.keys(mapIn(file, ID_HOMES[kind].path))))
  const nodeIds = nodes.map(({ value }) => value.id).filter((id) => typeof id === 'string')
  return {
    node: new Set(nodeIds),
    site: idsOf('site'),
    script: idsOf('script'),
    finding: idsOf('finding'),
    tip: idsOf('tip'),
    reference: idsOf('reference'),
    drawing: idsOf('drawing'),
    segment: idsOf('segment'),
    muscle: idsOf('muscle'),
    territory: idsOf('territory'),
    reflex: idsOf('reflex'),
  }
}

/** A map by id of a file, or an empty one where the file has none. */
export function mapIn(file: JsonObject, path: readonly string[]): JsonObject {
  let value: JsonValue | undefined = file
  for (const key of path) value = isObject(value) ? value[key] : undefined
  return isObject(value) ? value : {}
}

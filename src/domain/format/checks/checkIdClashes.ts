import { documentDefinition } from '../definition/document'
import type { Fault } from '../fault'
import { isObject, type JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { nameOf } from '../shape/nameOf'
import { quoted } from '../../shared/quoted'
import { walkDefinition } from '../shape/walkDefinition'
import type { CheckedFile } from './checkedFile'

type Item = { path: JsonPath; id: JsonValue | undefined }

/** Ids that stand twice in the same tree, or twice in the same list. */
export function checkIdClashes({ root, nodes }: CheckedFile): Fault[] {
  const written = nodes.map(({ path, value }) => ({ path, id: value.id }))
  const lists: Fault[][] = [clashes(written, 'the id of another node')]
  walkDefinition(documentDefinition, root, ({ value, path }) => {
    // The children of a node are nodes, whose ids differ in the whole tree.
    if (!Array.isArray(value) || path.at(-1) === 'children') return
    lists.push(clashes(itemsOf(value, path), `in ${nameOf(path)} already`))
  })
  return lists.flat()
}

function itemsOf(list: readonly JsonValue[], path: JsonPath): Item[] {
  return list.flatMap((item, index) =>
    isObject(item) ? [{ path: [...path, index], id: item.id }] : [],
  )
}

function clashes(items: readonly Item[], where: string): Fault[] {
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const { path, id } of items) {
    if (typeof id !== 'string') continue
    if (seen.has(id)) {
      const message = `${quoted(id)} is ${where}.`
      faults.push({ code: 'id-clash', path: [...path, 'id'], message, fix: 'Give one another id.' })
    }
    seen.add(id)
  }
  return faults
}

import type { Fault } from '../fault'
import { isObject } from '../json/jsonValue'
import type { CheckedFile } from './checkedFile'
import { unusedItems } from './unusedItems'

const KINDS = ['script', 'finding', 'tip', 'reference'] as const

/** What a schema defines and nothing in it names. A pack lends to others, so it is not asked. */
export function checkUnused({ root, references }: CheckedFile): Fault[] {
  return isObject(root.tree) ? unusedItems(root, KINDS, references, 'Nothing in this file') : []
}

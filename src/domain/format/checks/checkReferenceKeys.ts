import type { Fault } from '../fault'
import { isObject } from '../json/jsonValue'
import { quoted } from '../../shared/quoted'
import type { CheckedFile } from './checkedFile'
import { mapIn } from './knownIds'

/** A reference may repeat its id, as CSL-JSON does, but then it must be its key. */
export function checkReferenceKeys({ root }: CheckedFile): Fault[] {
  return Object.entries(mapIn(root, ['references'])).flatMap(([key, reference]): Fault[] => {
    const id = isObject(reference) ? reference.id : undefined
    if (typeof id !== 'string' || id === key) return []
    return [
      {
        code: 'id-differs-from-key',
        path: ['references', key, 'id'],
        message: `The reference ${quoted(key)} calls itself ${quoted(id)}.`,
        fix: `Write "id": ${quoted(key)}, or leave "id" out.`,
      },
    ]
  })
}

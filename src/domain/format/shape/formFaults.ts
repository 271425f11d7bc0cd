import type { z } from 'zod'
import { ID_SHAPE } from '../../shared/idShape'
import { toId } from '../../shared/toId'
import { documentDefinition } from '../definition/document'
import { id } from '../definition/primitives'
import type { Fault } from '../fault'
import type { JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { formOf } from './formOf'
import { nameOf } from './nameOf'
import { partAt } from './partAt'
import { quoted } from '../../shared/quoted'

/** Words that do not have the form that is asked for here: an id, a version, an address. */
export function formFault(value: JsonValue, path: JsonPath): Fault {
  const form = formOf(partAt(documentDefinition, path))
  return {
    code: 'wrong-form',
    path,
    message: `${quoted(value)} does not have the form of ${nameOf(path)}.`,
    fix: form === formOf(id) ? idFix(value) : form,
  }
}

/** A key that cannot be an id. */
export function keyFault(issues: readonly z.core.$ZodIssue[], path: JsonPath): Fault {
  const key = path.at(-1) ?? ''
  const isTooLong = issues.every((issue) => issue.code === 'too_big')
  return {
    code: isTooLong ? 'wrong-length' : 'wrong-form',
    path,
    at: 'key',
    message: isTooLong
      ? `${quoted(key)} is longer than the 80 characters that an id may have.`
      : `${quoted(key)} is not an id.`,
    fix: isTooLong ? 'Shorten it.' : idFix(key),
  }
}

function idFix(value: JsonValue): string {
  const proposal = typeof value === 'string' ? toId(value) : ''
  if (!ID_SHAPE.test(proposal)) return formOf(id)
  return `Write "${proposal}": an id is lower-case words joined by hyphens.`
}

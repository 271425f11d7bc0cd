import type { z } from 'zod'
import { nearest } from '../../shared/nearest'
import { documentDefinition } from '../definition/document'
import type { Fault } from '../fault'
import type { JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { formFault } from './formFaults'
import { nameOf } from './nameOf'
import { oneOf } from '../../shared/oneOf'
import { knownKeys, partAt } from './partAt'
import { sizeFault } from './sizeFault'
import { quoted } from '../../shared/quoted'

const KINDS: Readonly<Record<string, string>> = {
  string: 'words in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
}

/** A value that is there, but is not what the definition asks for. */
export function valueFault(issue: z.core.$ZodIssue, value: JsonValue, path: JsonPath): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue.expected, value, path)
    case 'invalid_value':
      return choiceFault(issue.values.map(String), value, path)
    case 'invalid_format':
      return formFault(value, path)
    case 'too_small':
    case 'too_big':
      return sizeFault(issue, path)
    case 'not_multiple_of':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'unrecognized_keys':
    case 'custom':
      return { code: 'wrong-value', path, message: `${nameOf(path)} is wrong.`, fix: issue.message }
  }
}

/** A number where words belong, words where a list belongs, and the like. */
function typeFault(expected: string, value: JsonValue, path: JsonPath): Fault {
  const kind = KINDS[expected] ?? expected
  return {
    code: 'wrong-type',
    path,
    message: `${nameOf(path)} should be ${kind}, not ${quoted(value)}.`,
    fix: typeFix(expected, value, kind),
  }
}

function typeFix(expected: string, value: JsonValue, kind: string): string {
  if (value === null) return `Write ${kind}, or leave it out.`
  if (expected === 'string' && typeof value === 'number') return `Put it in quotes: "${value}".`
  if (expected === 'array' && typeof value === 'string') return 'Put it in square brackets.'
  return `Write ${kind}.`
}

/** Something that is not among the words that can stand here. */
function choiceFault(values: readonly string[], value: JsonValue, path: JsonPath): Fault {
  const meant = typeof value === 'string' ? nearest(value, values) : undefined
  return {
    code: 'wrong-value',
    path,
    message: `${nameOf(path)} should be ${oneOf(values)}, not ${quoted(value)}.`,
    fix: meant === undefined ? `Write ${oneOf(values)}.` : `Did you mean "${meant}"?`,
  }
}

/** Neither of the two ways in which a claim or an expectation can be written. */
export function eitherFault(value: JsonValue, path: JsonPath): Fault {
  const keys = knownKeys(partAt(documentDefinition, path))
  const kind = `words in quotes, or an object with ${oneOf(keys.map((key) => `"${key}"`))}`
  return {
    code: 'wrong-type',
    path,
    message: `${nameOf(path)} should be ${kind}, not ${quoted(value)}.`,
    fix: 'Write the words in quotes.',
  }
}

import { z } from 'zod'
import { documentDefinition } from '../definition/document'
import type { Fault } from '../fault'
import { type JsonValue, listOf } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { nameOf } from './nameOf'
import { oneOf } from '../../shared/oneOf'
import { partAt } from './partAt'
import { valueAt } from './valueAt'

/** Something that must be there is not; said at the object that lacks it. */
export function missingFault(missing: JsonPath, root: JsonValue): Fault {
  const path = missing.slice(0, -1)
  const name = nameOf(missing)
  if (isOfEvidence(missing, root)) {
    return {
      code: 'incomplete-evidence',
      path,
      message: `Evidence needs a comparator, a population and a source: ${name} is missing.`,
      fix: `Add ${name}, or leave the evidence out: a ratio means nothing without it.`,
    }
  }
  return {
    code: 'missing-property',
    path,
    message: `${name} is missing.`,
    fix: `Add ${name}.${hintFor(missing)}`,
  }
}

function isOfEvidence([map, id, ...rest]: JsonPath, root: JsonValue): boolean {
  if (map !== 'contrasts' || id === undefined) return false
  if (rest[0] === 'evidence') return rest[2] === 'population' || rest[2] === 'source'
  return rest[0] === 'comparator' && listOf(valueAt(root, [map, id, 'evidence'])).length > 0
}

function hintFor(path: JsonPath): string {
  const part = partAt(documentDefinition, path)
  if (!part) return ''
  if (part instanceof z.ZodEnum) return ` It is one of ${oneOf(part.options.map(String))}.`
  if (part instanceof z.ZodLiteral) return ` It is always ${[...part.values].join(' ')}.`
  const description = z.globalRegistry.get(part)?.description
  return description === undefined ? '' : ` ${description}`
}

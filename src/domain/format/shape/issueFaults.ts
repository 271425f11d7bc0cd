import type { z } from 'zod'
import type { Fault } from '../fault'
import type { JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { keyFault } from './formFaults'
import { missingFault } from './missingFault'
import { unknownProperties } from './unknownProperties'
import { valueAt } from './valueAt'
import { eitherFault, valueFault } from './valueFaults'

type Issue = z.core.$ZodIssue

/** One finding of the validator, in sentences; `from` is where the validator was looking from. */
export function issueFaults(issue: Issue, root: JsonValue, from: JsonPath = []): Fault[] {
  const path = [...from, ...(issue.path as JsonPath)]
  if (issue.code === 'unrecognized_keys') return unknownProperties(issue.keys, path)
  if (issue.code === 'invalid_key') return [keyFault(issue.issues, path)]

  const value = valueAt(root, path)
  if (value === undefined) return [missingFault(path, root)]
  if (issue.code === 'invalid_union') return unionFaults(issue.errors, root, path, value)
  return [valueFault(issue, value, path)]
}

/** Of things that may be written in several ways only the way that was taken is spoken about. */
function unionFaults(
  ways: readonly (readonly Issue[])[],
  root: JsonValue,
  path: JsonPath,
  value: JsonValue,
): Fault[] {
  const taken = ways.filter((issues) => !issues.some((issue) => isOtherKind(issue, value)))
  const [only] = taken
  if (taken.length !== 1 || !only) return [eitherFault(value, path)]
  return only.flatMap((issue) => issueFaults(issue, root, path))
}

function isOtherKind(issue: Issue, value: JsonValue): boolean {
  if (issue.path.length > 0) return false
  return (
    issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string')
  )
}

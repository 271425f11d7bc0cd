import type { z } from 'zod'
import { documentDefinition } from '../definition/document'
import type { Fault } from '../fault'
import type { JsonValue } from '../json/jsonValue'
import { MOST_PROBLEMS } from '../limits'
import { issueFaults } from './issueFaults'

/**
 * Holds a file against the definition, and says in sentences where it differs; the format itself
 * is looked at elsewhere.
 *
 * Errors come before warnings and the list ends where nobody would read on, so that a file of
 * nothing but mistakes costs no more than it must.
 */
export function checkShape(root: JsonValue): Fault[] {
  const issues = issuesOf(root)?.filter(({ path }) => path.length !== 1 || path[0] !== 'format')
  if (!issues) return [tooManyErrors()]

  const errors = issues.filter((issue) => issue.code !== 'unrecognized_keys')
  const warnings = issues.filter((issue) => issue.code === 'unrecognized_keys')
  const faults: Fault[] = []
  for (const issue of [...errors, ...warnings]) {
    if (faults.length > MOST_PROBLEMS) break
    for (const fault of issueFaults(issue, root)) faults.push(fault)
  }
  return faults
}

/** Nothing where there are too many: Zod hands them on as arguments, of which a call holds so many. */
function issuesOf(root: JsonValue): readonly z.core.$ZodIssue[] | undefined {
  try {
    return documentDefinition.safeParse(root).error?.issues ?? []
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function tooManyErrors(): Fault {
  return {
    code: 'too-many-errors',
    path: [],
    message: 'The file has more errors than can be listed.',
    fix: 'Check that it is a schema at all; if it is, begin with a smaller part of it.',
  }
}

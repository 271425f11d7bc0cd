import { z } from 'zod'
import { documentDefinition } from '../definition/document'
import type { Fault } from '../fault'
import type { JsonValue } from '../json/jsonValue'
import { MOST_PROBLEMS } from '../limits'
import { issueFaults } from './issueFaults'

// Zod otherwise tries out whether it may compile code, which the content security policy forbids
// and the browser reports.
z.config({ jitless: true })

/**
 * Holds a file against the definition, and says in sentences where it differs.
 *
 * Errors come before warnings and the list ends where nobody would read on, so that a file of
 * nothing but mistakes costs no more than it must.
 */
export function checkShape(root: JsonValue): Fault[] {
  const issues = documentDefinition.safeParse(root).error?.issues ?? []
  const errors = issues.filter((issue) => issue.code !== 'unrecognized_keys')
  const warnings = issues.filter((issue) => issue.code === 'unrecognized_keys')
  const faults: Fault[] = []
  for (const issue of [...errors, ...warnings]) {
    if (faults.length > MOST_PROBLEMS) break
    for (const fault of issueFaults(issue, root)) faults.push(fault)
  }
  return faults
}

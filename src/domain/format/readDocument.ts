import { quoted } from '../shared/quoted'
import { checkFormat } from './checks/checkFormat'
import { checkTreeLimits } from './checks/checkTreeLimits'
import { treeNodes } from './checks/treeNodes'
import type { SchemaDocument } from './definition/document'
import type { Fault } from './fault'
import { isObject, type JsonObject } from './json/jsonValue'
import { type JsonReading, readJson } from './json/readJson'
import { placeFaults } from './placeFaults'
import type { Problem } from './problem'
import { PROBLEM_CODES } from './problemCodes'

export type ParsedDocument = {
  /** There when no problem is an error. It is the file as written, unknown properties included. */
  document: SchemaDocument | undefined
  /** Every problem in the file, by place. */
  problems: readonly Problem[]
}

/**
 * Reads a file as JSON within the limits, and gives it to a check if it makes sense to go on.
 *
 * It does not at a limit, at a syntax error, and at a format that is newer than this program.
 */
export function readDocument(
  source: string,
  check: (root: JsonObject) => readonly Fault[],
): ParsedDocument {
  const reading = readJson(source)
  const faults = [...reading.faults, ...faultsIn(reading, check)]
  const isSound = !faults.some(({ code }) => PROBLEM_CODES[code] === 'error')
  return {
    document: isSound ? (reading.content?.value as SchemaDocument | undefined) : undefined,
    problems: placeFaults(faults, reading),
  }
}

function faultsIn(
  { content }: JsonReading,
  check: (root: JsonObject) => readonly Fault[],
): readonly Fault[] {
  if (!content) return []
  const { value: root } = content
  if (!isObject(root)) {
    const message = `A schema is an object in { }, not ${quoted(root)}.`
    return [{ code: 'wrong-type', path: [], message, fix: 'Put everything in { and }.' }]
  }
  const format = checkFormat(root)
  if (format?.code === 'newer-format') return [format]
  const limits = checkTreeLimits(treeNodes(root))
  const faults = limits.length > 0 ? limits : check(root)
  return format ? [format, ...faults] : faults
}

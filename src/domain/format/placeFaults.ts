import type { Fault } from './fault'
import type { JsonReading } from './json/readJson'
import { stringOffset } from './json/stringOffset'
import { MOST_PROBLEMS } from './limits'
import type { Problem, Severity } from './problem'
import { PROBLEM_CODES } from './problemCodes'

/** Gives each fault its severity, line and column, in the order of the file. */
export function placeFaults(faults: readonly Fault[], reading: JsonReading): Problem[] {
  const placed = gravest(faults).map((fault) => ({ fault, offset: offsetOf(fault, reading) }))
  const inOrder = placed.toSorted((a, b) => a.offset - b.offset)
  const problems = inOrder.map(({ fault, offset }) => toProblem(fault, offset, reading))
  const unsaid = faults.length - problems.length
  return unsaid === 0 ? problems : [...problems, moreProblems(unsaid, problems.at(-1))]
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

function gravest(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MOST_PROBLEMS) return faults
  return faults.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_PROBLEMS)
}

function gravity({ code }: Fault): number {
  return GRAVITY[PROBLEM_CODES[code]]
}

function offsetOf(fault: Fault, { source, content }: JsonReading): number {
  if (fault.fileOffset !== undefined || !content) return fault.fileOffset ?? 0
  if (fault.at === 'key') return content.places.keyAt(fault.path).offset
  const { offset } = content.places.valueAt(fault.path)
  return fault.textOffset === undefined ? offset : stringOffset(source, offset, fault.textOffset)
}

function toProblem(fault: Fault, offset: number, { positions }: JsonReading): Problem {
  const { code, path, message, fix } = fault
  return { code, severity: PROBLEM_CODES[code], path, ...positions(offset), message, fix }
}

function moreProblems(count: number, last: Problem | undefined): Problem {
  const { line, column } = last ?? { line: 1, column: 1 }
  return {
    code: 'more-problems',
    severity: 'advice',
    path: [],
    line,
    column,
    message: `${count} more problems are not listed; the gravest are.`,
    fix: 'Mend what is listed, then check again.',
  }
}

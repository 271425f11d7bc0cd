import type { ParseError } from 'jsonc-parser'
import type { Fault } from '../fault'
import { type Broken, syntaxWords } from './syntaxWords'

const MOST_FAULTS = 20

/**
 * Syntax errors in words, one for each line: the first is the cause, the others on its line are
 * nearly always its echo. So is a bracket that is open at the end, once something else is wrong.
 */
export function syntaxFaults(errors: readonly ParseError[], broken: Broken): Fault[] {
  const lines = new Set<number>()
  const faults: Fault[] = []
  for (const error of errors) {
    const { line } = broken.positions(error.offset)
    const isEcho = faults.length > 0 && error.offset >= broken.source.length
    if (lines.has(line) || isEcho) continue
    lines.add(line)
    faults.push(syntaxFault(error, broken))
    if (faults.length === MOST_FAULTS) break
  }
  return faults
}

function syntaxFault(error: ParseError, broken: Broken): Fault {
  const { source } = broken
  const { offset } = error
  const before = lastInk(source, offset)
  const next = source[offset]
  if (source[before] === ',' && (next === '}' || next === ']')) {
    return {
      code: 'syntax',
      path: [],
      fileOffset: before,
      message: 'Nothing follows this comma.',
      fix: 'Delete it: the last thing in a list or an object has no comma.',
    }
  }
  const fileOffset = next === undefined ? Math.max(before, 0) : offset
  return { code: 'syntax', path: [], fileOffset, ...syntaxWords(error, broken) }
}

/** The last character before an offset that is not blank. */
function lastInk(source: string, offset: number): number {
  let index = offset - 1
  while (index >= 0 && /\s/.test(source.charAt(index))) index -= 1
  return index
}

import type { Problem } from './problem'

/** A problem as one line for a terminal: `file:line:column severity code message fix`. */
export function problemLine(problem: Problem, file: string): string {
  const { line, column, severity, code, message, fix } = problem
  return `${file}:${line}:${column} ${severity} ${code} ${message} ${fix}`
}

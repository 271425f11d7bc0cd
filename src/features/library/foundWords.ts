import type { Problem, Severity } from '@/domain/format/problem'

const SEVERITY_WORDS: Record<Severity, readonly [one: string, many: string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
}

/** How many problems of each kind there are: "2 errors, 1 warning". */
export function foundWords(problems: readonly Problem[]): string {
  const kinds = Object.keys(SEVERITY_WORDS) as Severity[]
  return kinds
    .map((kind) => [kind, problems.filter(({ severity }) => severity === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${SEVERITY_WORDS[kind][count === 1 ? 0 : 1]}`)
    .join(', ')
}

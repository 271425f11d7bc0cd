import type { Finding } from '@/domain/schema/details'

/** The findings in whose names every typed word occurs, whatever its case and accents. */
export function matchingFindings(
  ids: readonly string[],
  findings: Readonly<Record<string, Finding>>,
  typed: string,
): string[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  return ids.filter((id) => {
    const finding = findings[id]
    if (!finding) return false
    const names = folded([finding.name, ...finding.aka].join('\n'))
    return words.every((word) => names.includes(word))
  })
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

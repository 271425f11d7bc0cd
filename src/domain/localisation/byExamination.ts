import type { Finding, FindingDomain } from '../schema/details'

/** As a clinician goes: how it came, what is felt, what is found, what machines say. */
const ORDER: readonly FindingDomain[] = [
  'tempo',
  'history',
  'symptom',
  'motor',
  'umn',
  'reflex',
  'sensory',
  'provocation',
  'sign',
  'lab',
  'imaging',
  'edx',
]

/** Findings in the order in which one asks, examines and tests; at the bedside first. */
export function byExamination(
  ids: readonly string[],
  findings: Readonly<Record<string, Finding>>,
): string[] {
  const place = (id: string) => {
    const finding = findings[id]
    return finding ? ORDER.indexOf(finding.domain) + (finding.bedside ? 0 : ORDER.length) : 0
  }
  return ids.filter((id) => findings[id]).toSorted((a, b) => place(a) - place(b))
}

import type {
  Aliquot,
  BranchOption,
  Commit,
  FindingOption,
  PatientCase,
  Run,
} from '@/domain/cases/patientCase'
import { nodeId } from '@/domain/schema/schema'

type Parts = Partial<Omit<Aliquot, 'id'>>

/** A patient of whom a test names only what matters: the aliquots by id. */
export function buildCase(aliquots: Readonly<Record<string, Parts>>): PatientCase {
  return {
    id: 'a-monday',
    title: 'A Monday',
    level: 'student',
    aliquots: Object.entries(aliquots).map(([id, parts]) => ({
      id,
      stage: 'history',
      text: [`The text of ${id}.`],
      findings: {},
      commits: [],
      effects: [],
      board: undefined,
      facilitator: undefined,
      ...parts,
    })),
    representation: undefined,
    answers: [],
    explanation: undefined,
    trap: undefined,
    comparison: undefined,
    learningPoints: [],
    beyondFindings: undefined,
  }
}

/** A question with one option for each node, the first of them the best. */
export function askBranch(id: string, nodes: readonly string[], from: Run = 8): Commit {
  const options = nodes.map((node, index): BranchOption => ({
    id: node,
    node: nodeId(node),
    text: undefined,
    verdict: index === 0 ? 'best' : 'wrong',
    because: [`Why ${node}.`],
  }))
  return { id, kind: 'branch', from, prompt: [`What of ${id}?`], options }
}

/** A question with one option for each finding, the first of them the best. */
export function askFinding(
  id: string,
  findings: readonly string[],
  from: Run = 8,
): Extract<Commit, { kind: 'next-finding' }> {
  const options = findings.map((finding, index): FindingOption => ({
    id: finding,
    finding,
    text: [`Ask for ${finding}`],
    verdict: index === 0 ? 'best' : 'reasonable',
    because: [`Why ${finding}.`],
  }))
  return { id, kind: 'next-finding', from, prompt: [`What of ${id}?`], options }
}

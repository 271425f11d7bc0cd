import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import type { Finding, FindingDomain } from '@/domain/schema/details'

/** The parts of the list, as a clinician asks and examines; machines come last. */
const PARTS: readonly { domain: FindingDomain; title: string; isMachine?: true }[] = [
  { domain: 'tempo', title: 'How it came on' },
  { domain: 'history', title: 'History' },
  { domain: 'symptom', title: 'Symptoms' },
  { domain: 'motor', title: 'Strength' },
  { domain: 'umn', title: 'Upper motor neuron signs' },
  { domain: 'reflex', title: 'Reflexes' },
  { domain: 'sensory', title: 'Sensation' },
  { domain: 'provocation', title: 'Provocation' },
  { domain: 'sign', title: 'Other signs' },
  { domain: 'lab', title: 'Laboratory', isMachine: true },
  { domain: 'imaging', title: 'Imaging', isMachine: true },
  { domain: 'edx', title: 'Nerve studies and EMG', isMachine: true },
]

export type FindingGroup = {
  title: string
  isMachine: boolean
  /** Of these only one can be there: the speed at which it came on. */
  onsets: readonly string[]
  /** What a site speaks of. */
  first: readonly string[]
  /** What only scripts ask for. */
  rest: readonly string[]
}

const ONSET = 'onset-'
const SPEEDS = ['sudden', 'hours', 'days', 'weeks', 'months', 'years', 'episodic']

type Known = Pick<LocalisationModel, 'findings' | 'table' | 'knowledge'>

/** The findings that can weigh, part by part. Parts without any, and the problem, are left out. */
export function findingGroups({ findings, table, knowledge }: Known): FindingGroup[] {
  const problem = new Set(knowledge.presents)
  const pool = findings.filter((id) => !problem.has(id))
  return PARTS.flatMap(({ domain, title, isMachine = false }) => {
    const own = pool.filter((id) => knowledge.findings[id]?.domain === domain)
    const onsets = own.filter((id) => domain === 'tempo' && id.startsWith(ONSET)).toSorted(bySpeed)
    const isChoice = onsets.length > 1
    const others = isChoice ? own.filter((id) => !onsets.includes(id)) : own
    if (own.length === 0) return []
    return {
      title,
      isMachine,
      onsets: isChoice ? onsets : [],
      first: others.filter((id) => table.has(id)),
      rest: others.filter((id) => !table.has(id)),
    }
  })
}

function bySpeed(one: string, other: string): number {
  return SPEEDS.indexOf(one.slice(ONSET.length)) - SPEEDS.indexOf(other.slice(ONSET.length))
}

/** Whether machines say most of what the sites of a schema are told by, as in the laboratory. */
export function restsOnMachines(groups: readonly FindingGroup[]): boolean {
  const count = (isMachine: boolean) =>
    groups.reduce((sum, group) => sum + (group.isMachine === isMachine ? group.first.length : 0), 0)
  return count(true) > count(false)
}

/** Whether its strength can be graded: it tests muscles, by hand. */
export function isGraded({ domain, bedside, tests }: Finding): boolean {
  return domain === 'motor' && bedside && (tests?.muscles.length ?? 0) > 0
}

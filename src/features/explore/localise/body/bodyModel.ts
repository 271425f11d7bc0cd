import type { Anatomy, Muscle, RootShare, Supplied } from '@/domain/schema/anatomy'
import type { Finding, SchemaKnowledge } from '@/domain/schema/details'
import { type Found, isThere } from '@/domain/localisation/found'

/** What one finds of a thing: nothing yet, that it is lost or kept, or both in parts. */
export type State = 'untested' | 'lost' | 'kept' | 'mixed'

export type SkinArea = {
  id: string
  name: string
  /** Where it lies, where its name says so. */
  lies: string | undefined
  /** The bedside findings that pressing it may mean; one that names it first goes alone. */
  asked: readonly string[]
  /** All bedside findings that test it. */
  tested: readonly string[]
}

/** A finding of strength with its muscles, or muscles that nothing tests at the bedside. */
export type StrengthRow = {
  finding: string
  muscles: readonly (Muscle & { id: string })[]
  /** Whether a row above grades all of its muscles too: then only its name tells them apart. */
  isAgain: boolean
}

export type BeyondBedside = { muscle: Muscle & { id: string }; machine: string | undefined }

/** A reflex arc and the finding that shows it changed, if the schema has one. */
export type ReflexRow = {
  id: string
  reflex: Supplied
  finding: string | undefined
  changed: 'reduced' | 'brisk' | 'there'
}

type Entry = readonly [id: string, finding: Finding]

function bedside({ findings }: SchemaKnowledge): Entry[] {
  return Object.entries(findings).filter(([, finding]) => finding.bedside)
}

/** The territories of a limb, each with the findings that it stands for. */
export function skinAreas(anatomy: Anatomy, knowledge: SchemaKnowledge): SkinArea[] {
  const asking = bedside(knowledge)
  return Object.entries(anatomy.territories).map(([id, { name }]) => {
    const tested = asking.filter(([, { tests }]) => tests?.territories.includes(id))
    const first = tested.filter(([, { tests }]) => tests?.territories[0] === id)
    const [short = name, ...rest] = name.split(': ')
    return {
      id,
      name: short,
      lies: rest.length > 0 ? rest.join(': ') : undefined,
      asked: (first.length > 0 ? first : tested).map(([finding]) => finding),
      tested: tested.map(([finding]) => finding),
    }
  })
}

/** The findings of strength, from the trunk of the body outwards as the muscles are authored. */
export function strengthRows(anatomy: Anatomy, knowledge: SchemaKnowledge): StrengthRow[] {
  const order = Object.keys(anatomy.muscles)
  const rows = bedside(knowledge).flatMap(([finding, { domain, tests }]) => {
    const ids = domain === 'motor' ? order.filter((id) => tests?.muscles.includes(id)) : []
    const muscles = ids.flatMap((id) => withId(anatomy, id))
    return muscles.length > 0 ? [{ finding, muscles, isAgain: false }] : []
  })
  const placeOf = ({ muscles }: StrengthRow) => order.indexOf(muscles[0]?.id ?? '')
  const ordered = rows.toSorted((one, other) => placeOf(one) - placeOf(other))
  return ordered.map((row, at) => {
    const above = new Set(
      ordered.slice(0, at).flatMap(({ muscles }) => muscles.map(({ id }) => id)),
    )
    return { ...row, isAgain: row.muscles.every(({ id }) => above.has(id)) }
  })
}

/** The muscles that no finding at the bedside tests, with the machine that does. */
export function beyondBedside(
  anatomy: Anatomy,
  knowledge: SchemaKnowledge,
  rows: readonly StrengthRow[],
): BeyondBedside[] {
  const graded = new Set(rows.flatMap(({ muscles }) => muscles.map(({ id }) => id)))
  const machines = Object.entries(knowledge.findings).filter(([, { domain }]) => domain === 'edx')
  return Object.keys(anatomy.muscles).flatMap((id) => {
    if (graded.has(id)) return []
    const machine = machines.find(([, { tests }]) => tests?.muscles.includes(id))?.[0]
    return withId(anatomy, id).map((muscle) => ({ muscle, machine }))
  })
}

function withId({ muscles }: Anatomy, id: string) {
  const muscle = muscles[id]
  return muscle ? [{ ...muscle, id }] : []
}

/** The reflex arcs; one that only a sign from above names, as the plantar one, has that sign. */
export function reflexRows(anatomy: Anatomy, knowledge: SchemaKnowledge): ReflexRow[] {
  const asking = bedside(knowledge)
  return Object.entries(anatomy.reflexes).flatMap(([id, reflex]): ReflexRow[] => {
    const direct = asking.filter(([, { tests }]) => tests?.reflexes.includes(id))
    if (direct.length > 0) {
      return direct.map(([finding, { domain }]) => ({
        id,
        reflex,
        finding,
        changed: domain === 'umn' ? 'brisk' : 'reduced',
      }))
    }
    const word = nameOfReflex(reflex).toLowerCase()
    const sign = asking.find(
      ([, { domain, name }]) => domain === 'umn' && name.toLowerCase().includes(word),
    )
    return [{ id, reflex, finding: sign?.[0], changed: 'there' }]
  })
}

/** The name without the word that the heading says already. */
export function nameOfReflex({ name }: Supplied): string {
  return name.replace(/ reflex$/i, '')
}

/** Signs from above at the bedside: those that a site expects, then those of scripts only. */
export function signsFromAbove(
  knowledge: SchemaKnowledge,
  rows: readonly ReflexRow[],
): { expected: readonly string[]; others: readonly string[] } {
  const shown = new Set(rows.map(({ finding }) => finding))
  const expects = new Set(
    Object.values(knowledge.sites).flatMap((site) => Object.keys(site.expects)),
  )
  const signs = bedside(knowledge).flatMap(([id, { domain }]) =>
    domain === 'umn' && !shown.has(id) ? [id] : [],
  )
  return {
    expected: signs.filter((id) => expects.has(id)),
    others: signs.filter((id) => !expects.has(id)),
  }
}

/** What some findings say together of the thing that they test. */
export function stateOf(findings: readonly string[], found: Found): State {
  const said = findings.flatMap((id) => {
    const observation = found[id]
    return observation === undefined ? [] : [isThere(observation)]
  })
  if (said.length === 0) return 'untested'
  if (said.every((isLost) => isLost)) return 'lost'
  return said.some((isLost) => isLost) ? 'mixed' : 'kept'
}

/** What a press makes of a finding: not tested, there, not there, and round again. */
export function nextObservation(finding: string, found: Found): 'present' | 'absent' | undefined {
  const observation = found[finding]
  if (observation === undefined) return 'present'
  return isThere(observation) ? 'absent' : undefined
}

/** A root by its short name, such as L5. */
export function rootName({ segments }: Anatomy, { root }: RootShare): string {
  return (segments[root]?.name ?? root).replace(/ root$/i, '')
}

import type { Found } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'

/** A number between 0 and 1 from a seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How the findings of a patient come: each by itself, or alike ones from one cause half the time. */
export type Drawing = 'apart' | 'together'

/** All bedside answers of a patient with a lesion at a site, drawn from the site's frequencies. */
export function patient(
  model: LocalisationModel,
  at: number,
  random: () => number,
  drawing: Drawing,
): Map<string, 'present' | 'absent'> {
  const shared = new Map<string, number | undefined>()
  return new Map(
    bedside(model).map((finding) => {
      const alike = model.knowledge.findings[finding]?.alike
      const own = random()
      if (alike !== undefined && !shared.has(alike)) {
        shared.set(alike, drawing === 'together' && random() < 0.5 ? random() : undefined)
      }
      const level = (alike === undefined ? undefined : shared.get(alike)) ?? own
      const share = model.table.get(finding)?.[at] ?? 0
      return [finding, level < share ? 'present' : 'absent']
    }),
  )
}

/** The findings that one can ask for at the bedside and that some site speaks of. */
export function bedside(model: LocalisationModel): string[] {
  return model.findings.filter(
    (id) => model.table.has(id) && model.knowledge.findings[id]?.bedside === true,
  )
}

/** Some of a patient's findings, as many as a number between `from` and `to`. */
export function someOf(
  answers: ReadonlyMap<string, 'present' | 'absent'>,
  [from, to]: readonly [number, number],
  random: () => number,
): Found {
  const ids = [...answers.keys()]
  const many = from + Math.floor(random() * (to - from + 1))
  // The first places of a Fisher–Yates shuffle.
  for (let place = 0; place < Math.min(many, ids.length); place += 1) {
    const other = place + Math.floor(random() * (ids.length - place))
    ;[ids[place], ids[other]] = [ids[other]!, ids[place]!]
  }
  return Object.fromEntries(ids.slice(0, many).map((id) => [id, answers.get(id) ?? 'absent']))
}

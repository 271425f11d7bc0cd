import type { Found } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { weighable } from '@/domain/localisation/weighable'

/** How the findings of a patient come: each by itself, or alike ones from one cause a third of the time. */
export type Drawing = 'apart' | 'together'

/** After this many that cannot be, the next one is taken as it comes. */
const MOST_REDRAWN = 1_000

/**
 * All answers of a patient with a lesion at a site, drawn from the site's frequencies. A patient who
 * cannot be, such as one with a numb sole and no sensory loss anywhere, is drawn again.
 */
export function patient(
  model: LocalisationModel,
  at: number,
  random: () => number,
  drawing: Drawing,
): Answers {
  let answers = drawn(model, at, random, drawing)
  for (let again = 0; again < MOST_REDRAWN && !canBe(model, answers); again += 1) {
    answers = drawn(model, at, random, drawing)
  }
  return answers
}

export type Answers = ReadonlyMap<string, 'present' | 'absent'>

function drawn(
  model: LocalisationModel,
  at: number,
  random: () => number,
  drawing: Drawing,
): Answers {
  const shared = new Map<string, number | undefined>()
  return new Map(
    model.findings.map((finding) => {
      const alike = model.knowledge.findings[finding]?.alike
      const own = random()
      if (alike !== undefined && !shared.has(alike)) {
        shared.set(alike, drawing === 'together' && random() < 1 / 3 ? random() : undefined)
      }
      const level = (alike === undefined ? undefined : shared.get(alike)) ?? own
      const share = model.table.get(finding)?.[at] ?? 0
      return [finding, level < share ? 'present' : 'absent']
    }),
  )
}

function canBe({ knowledge, ties }: LocalisationModel, answers: Answers): boolean {
  return (
    weighable(Object.fromEntries(answers), knowledge.findings, ties).contradictions.length === 0
  )
}

/** Some of a patient's findings, as many as a number between `from` and `to`. */
export function someOf(
  answers: Answers,
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

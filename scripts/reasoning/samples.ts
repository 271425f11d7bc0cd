import type { Found } from '@/domain/localisation/found'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { nextFindings } from '@/domain/localisation/nextFindings'
import { rankSites } from '@/domain/localisation/rankSites'
import { naiveBayes, naiveNext } from './naiveBayes'
import { bedside, type Drawing, patient, seeded, someOf } from './patients'

/** How often, of all patients, the true site came first and among the first three. */
export type Hits = { patients: number; first: number; firstThree: number }

export type Sampled = {
  engine: Hits
  naive: Hits
  /** The words that the true site got. */
  words: Record<string, number>
}

const SEED = 20_261_124

/** Patients of every site with so many of their bedside findings at random. */
export function randomFindings(
  model: LocalisationModel,
  each: number,
  range: readonly [number, number],
  drawing: Drawing,
): Sampled {
  const random = seeded(SEED)
  return sample(model, each, (at) => someOf(patient(model, at, random, drawing), range, random))
}

/** Patients of every site after the engine, and naive Bayes, asked so many findings each. */
export function guidedFindings(
  model: LocalisationModel,
  each: number,
  many: number,
  drawing: Drawing,
): Sampled {
  const random = seeded(SEED)
  const pool = bedside(model)
  return sample(model, each, (at) => {
    const answers = patient(model, at, random, drawing)
    const ask = (next: (found: Found) => string | undefined) => {
      let found: Found = {}
      for (let turn = 0; turn < many; turn += 1) {
        const finding = next(found)
        if (finding === undefined) break
        found = { ...found, [finding]: answers.get(finding) ?? 'absent' }
      }
      return found
    }
    return {
      engine: ask((found) => engineNext(model, found)),
      naive: ask((found) => naiveNext(model, found, pool)),
    }
  })
}

function engineNext(model: LocalisationModel, found: Found): string | undefined {
  const { weighed, scores } = rankSites(model, found)
  const [next] = nextFindings(model, weighed, new Set(Object.keys(found)), scores)
  return next?.bedside === true ? next.finding : undefined
}

type Asked = Found | { engine: Found; naive: Found }

function sample(model: LocalisationModel, each: number, ask: (at: number) => Asked): Sampled {
  const sampled: Sampled = {
    engine: { patients: 0, first: 0, firstThree: 0 },
    naive: { patients: 0, first: 0, firstThree: 0 },
    words: {},
  }
  for (const [at, site] of model.sites.entries()) {
    for (let one = 0; one < each; one += 1) {
      const asked = ask(at)
      const { engine, naive } = isPair(asked) ? asked : { engine: asked, naive: asked }
      const { sites } = rankSites(model, engine)
      count(
        sampled.engine,
        sites.findIndex(({ id }) => id === site),
      )
      const word = sites.find(({ id }) => id === site)?.status ?? ''
      sampled.words[word] = (sampled.words[word] ?? 0) + 1
      const scores = naiveBayes(model, naive)
      const order = scores.map((_, index) => index).toSorted((a, b) => scores[b]! - scores[a]!)
      count(sampled.naive, order.indexOf(at))
    }
  }
  return sampled
}

function isPair(asked: Asked): asked is { engine: Found; naive: Found } {
  return typeof asked.engine === 'object'
}

function count(hits: Hits, place: number) {
  hits.patients += 1
  if (place === 0) hits.first += 1
  if (place < 3) hits.firstThree += 1
}

import type { Found, Observation } from '@/domain/localisation/found'
import { randomFrom } from '@/domain/localisation/hiddenLesion/randomFrom'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { nextFindings } from '@/domain/localisation/nextFindings'
import { rankSites } from '@/domain/localisation/rankSites'
import { naiveBayes, naiveNext } from './naiveBayes'
import { type Answers, type Drawing, patient, someOf } from './patients'

/** How often, of all patients, the true site came first and among the first three. */
export type Hits = { patients: number; first: number; firstThree: number }

export type Sampled = {
  engine: Hits
  naive: Hits
  /** The words that the true site got. */
  words: Record<string, number>
}

const SEED = 20_261_124

/**
 * Patients of every site with so many of their findings at random. The patients come from
 * `drawnFrom`, so that a model with a part of the table meets those of the whole.
 */
export function randomFindings(
  model: LocalisationModel,
  each: number,
  range: readonly [number, number],
  drawing: Drawing,
  drawnFrom = model,
): Sampled {
  const random = randomFrom(SEED)
  const sampled = nothingYet()
  for (const [at, site] of model.sites.entries()) {
    for (let one = 0; one < each; one += 1) {
      const found = someOf(patient(drawnFrom, at, random, drawing), range, random)
      judge(model, sampled, site, found, found)
    }
  }
  return sampled
}

/** Patients of every site after so many findings that the engine, and naive Bayes, asked for. */
export function guidedFindings(
  model: LocalisationModel,
  each: number,
  turns: readonly number[],
  drawing: Drawing,
): Sampled[] {
  const random = randomFrom(SEED)
  const sampled = turns.map(nothingYet)
  for (const [at, site] of model.sites.entries()) {
    for (let one = 0; one < each; one += 1) {
      const answers = patient(model, at, random, drawing)
      const engine = asked(answers, turns, (found) => engineNext(model, found))
      const naive = asked(answers, turns, (found) => naiveNext(model, found, model.findings))
      for (const [turn, sample] of sampled.entries()) {
        judge(model, sample, site, engine[turn] ?? {}, naive[turn] ?? {})
      }
    }
  }
  return sampled
}

/** What is known after each of the turns, when one asks again and again. */
function asked(
  answers: Answers,
  turns: readonly number[],
  next: (found: Found) => string | undefined,
): Found[] {
  const found: Record<string, Observation> = {}
  const known: Found[] = [{}]
  for (let turn = 1; turn <= Math.max(...turns); turn += 1) {
    const finding = next(found)
    if (finding !== undefined) found[finding] = answers.get(finding) ?? 'absent'
    known.push({ ...found })
  }
  return turns.map((turn) => known[turn] ?? found)
}

function engineNext(model: LocalisationModel, found: Found): string | undefined {
  const { weighed, scores } = rankSites(model, found)
  return nextFindings(model, weighed, new Set(Object.keys(found)), scores)[0]?.finding
}

function nothingYet(): Sampled {
  return {
    engine: { patients: 0, first: 0, firstThree: 0 },
    naive: { patients: 0, first: 0, firstThree: 0 },
    words: {},
  }
}

function judge(
  model: LocalisationModel,
  sampled: Sampled,
  site: string,
  engine: Found,
  naive: Found,
) {
  const { sites } = rankSites(model, engine)
  const place = sites.findIndex(({ id }) => id === site)
  count(sampled.engine, place)
  const word = sites[place]?.status ?? ''
  sampled.words[word] = (sampled.words[word] ?? 0) + 1
  const scores = naiveBayes(model, naive)
  const order = model.sites.toSorted(
    (a, b) => (scores[model.sites.indexOf(b)] ?? 0) - (scores[model.sites.indexOf(a)] ?? 0),
  )
  count(sampled.naive, order.indexOf(site))
}

function count(hits: Hits, place: number) {
  hits.patients += 1
  if (place === 0) hits.first += 1
  if (place < 3) hits.firstThree += 1
}

import type { Found } from '@/domain/localisation/found'
import { localisationModel, type LocalisationModel } from '@/domain/localisation/localisationModel'
import { randomFrom } from '@/domain/localisation/hiddenLesion/randomFrom'
import { localise } from '@/domain/localisation/localise'
import type { Finding, Frequency, SchemaKnowledge } from '@/domain/schema/details'
import { invariant } from '@/domain/shared/invariant'
import { naiveBayes } from './reasoning/naiveBayes'
import { vignettesOf } from './reasoning/vignettes'
import { readSchema } from './readSchema'

/** Sites, findings, and how many of them are answered. */
const LARGE = { sites: 200, findings: 500, found: 20 }
const RUNS = 40
const FREQUENCIES: readonly Frequency[] = ['always', 'usually', 'sometimes', 'rarely', 'never']

const footDrop = read('schemas/foot-drop.dx.json')
const patients = vignettesOf('foot-drop').map(({ findings }) => findings)
const large = generated()

console.log('\nLocalise: an answer with its reasons, diagnoses and next findings, median')
print('foot drop, 22 sites, patients of the vignettes', footDrop.model, patients, 5)
print(`${LARGE.sites} sites × ${LARGE.findings} findings`, large.model, [large.found], 50)

function print(name: string, model: LocalisationModel, founds: readonly Found[], aimMs: number) {
  const answer = medianMs(() => founds.map((found) => localise(model, found))) / founds.length
  const plain = medianMs(() => founds.map((found) => naiveBayes(model, found))) / founds.length
  console.log(
    `  ${name}: ${answer.toFixed(2)} ms (aim: under ${aimMs} ms), ${(answer / plain).toFixed(0)} × plain naive Bayes, which gives the order alone`,
  )
}

function medianMs(run: () => unknown): number {
  const times: number[] = []
  for (let turn = 0; turn < RUNS; turn += 1) {
    const before = performance.now()
    run()
    times.push(performance.now() - before)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

function read(file: string) {
  const schema = readSchema(file)
  invariant(schema.ok, `${file} has errors: npm run check:schemas shows them`)
  return { ...schema.value, model: localisationModel(schema.value.schema, schema.value.knowledge) }
}

/** A table of frequencies from a fixed seed; without scripts, anatomy or ties. */
function generated(): { model: LocalisationModel; found: Found } {
  const random = randomFrom(LARGE.sites)
  const ids = Array.from({ length: LARGE.findings }, (_, at) => `finding-${at}`)
  const expects = () =>
    Object.fromEntries(
      ids.map((id) => {
        const frequency = FREQUENCIES[Math.floor(random() * FREQUENCIES.length)] ?? 'never'
        return [id, { frequency, figure: undefined, departs: undefined }]
      }),
    )
  const sites = Object.fromEntries(
    Array.from({ length: LARGE.sites }, (_, at) => [
      `site-${at}`,
      { name: `Site ${at}`, aka: [], note: undefined, lesionOf: undefined, expects: expects() },
    ]),
  )
  const knowledge: SchemaKnowledge = {
    ...footDrop.knowledge,
    nodes: {},
    sites,
    scripts: {},
    findings: Object.fromEntries(ids.map((id) => [id, finding(id)])),
    contrasts: {},
    presents: [],
    baseRates: [],
    anatomy: undefined,
  }
  const found = ids.slice(0, LARGE.found).map((id) => {
    return [id, random() < 0.5 ? 'present' : 'absent'] as const
  })
  return {
    model: localisationModel(footDrop.schema, knowledge),
    found: Object.fromEntries(found),
  }
}

function finding(name: string): Finding {
  return {
    name,
    aka: [],
    domain: 'sign',
    bedside: true,
    how: undefined,
    pitfall: undefined,
    examTip: undefined,
    alike: undefined,
    tests: undefined,
    weakTo: 4,
    excludes: [],
    needs: [],
  }
}

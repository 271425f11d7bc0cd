import { type BundledModel, bundledModels } from './reasoning/bundledModels'
import { casesOf, judgedCase } from './reasoning/cases'
import { consistency } from './reasoning/consistency'
import { disagreement, handCheckedOf } from './reasoning/handChecked'
import type { Drawing } from './reasoning/patients'
import { guidedFindings, type Hits, randomFindings, type Sampled } from './reasoning/samples'
import { judged, vignettesOf } from './reasoning/vignettes'

/** Patients of each site; fewer for a quick look. */
const EACH = process.argv.includes('--quick') ? 30 : 300

const FEW = [3, 6] as const
const MANY = [10, 15] as const
const TURNS = [4, 6, 10] as const

const DRAWN: Record<Drawing, string> = {
  apart: 'each finding by itself',
  together: 'alike findings from one cause a third of the time',
}

for (const bundled of bundledModels()) {
  console.log(`\n== ${bundled.id}: ${bundled.whole.sites.length} sites`)
  printConsistency(bundled)
  printReasons(bundled)
  printVignettes(bundled)
  printCases(bundled)
  printSamples(bundled, 'apart')
  printSamples(bundled, 'together')
  printAblation(bundled)
}

function printConsistency({ whole }: BundledModel) {
  const { first, sites, firstThree, leftOut, faults } = consistency(whole)
  console.log(`consistency: first place ${share(first, sites)}`)
  console.log(`  one finding left out: first three ${share(firstThree, leftOut)}`)
  for (const fault of faults) console.log(`  ${fault}`)
}

function printReasons({ id, whole }: BundledModel) {
  const checked = handCheckedOf(id)
  const faults = checked.flatMap((each) => disagreement(whole, each) ?? [])
  const sites = new Set(checked.map(({ site }) => site)).size
  console.log(
    `reasons checked by hand: ${share(checked.length - faults.length, checked.length)}, at ${sites} sites`,
  )
  for (const fault of faults) console.log(`  ${fault}`)
}

function printVignettes({ id, whole }: BundledModel) {
  const verdicts = vignettesOf(id).map((vignette) => judged(whole, vignette))
  const within = (most: number) =>
    share(verdicts.filter(({ rank }) => rank <= most).length, verdicts.length)
  console.log(`vignettes: first ${within(1)}, first three ${within(3)}`)
  const named = verdicts.flatMap(({ diagnosis }) => diagnosis ?? [])
  const likely = named.filter((rank) => rank <= 3).length
  console.log(`  their diagnosis in the first three: ${share(likely, named.length)}`)
  for (const { vignette, rank, diagnosis } of verdicts) {
    if (rank <= 3 && (diagnosis ?? 1) <= 3) continue
    console.log(`  ${vignette.id}: site at ${rank}, diagnosis at ${diagnosis ?? 'none named'}`)
  }
}

function printCases({ id, whole }: BundledModel) {
  const verdicts = casesOf(id).map((patient) => judgedCase(whole, patient))
  const first = verdicts.filter(({ isAmongFirst }) => isAmongFirst).length
  console.log(`cases, with all that is found: in the first three ${share(first, verdicts.length)}`)
  for (const { patient, sites, pair, diagnoses } of verdicts) {
    const pairs = pair === undefined ? '' : `, as a pair at ${pair}`
    const why = patient.beyondFindings ? ', and it says why its findings alone do not do it' : ''
    console.log(
      `  ${patient.id.padEnd(26)} site at ${sites.join(' and ')}${pairs}; diagnosis at ${diagnoses.join(' and ') || 'none named'}${why}`,
    )
  }
}

function printSamples({ table, withHistory }: BundledModel, drawing: Drawing) {
  console.log(`${EACH} patients a site, ${DRAWN[drawing]}: first / first three`)
  printSampled('3 to 6 at random', randomFindings(table, EACH, FEW, drawing))
  printSampled('10 to 15 at random', randomFindings(table, EACH, MANY, drawing))
  printSampled('10 to 15, history too', randomFindings(withHistory, EACH, MANY, drawing))
  for (const [at, sampled] of guidedFindings(table, EACH, TURNS, drawing).entries()) {
    printSampled(`${TURNS[at]} asked for`, sampled)
  }
}

function printAblation({ table, estimatesAlone, anatomyAlone }: BundledModel) {
  console.log('what each part of the table does alone: 10 to 15 at random')
  for (const [name, model] of [
    ['both', table],
    ['estimates alone', estimatesAlone],
    ['anatomy alone', anatomyAlone],
  ] as const) {
    printSampled(name, randomFindings(model, EACH, MANY, 'apart', table))
  }
}

function printSampled(name: string, { engine, naive, words }: Sampled) {
  const { supported = 0, possible = 0, unlikely = 0, excluded = 0 } = words
  const share = (word: number) => percent(word, engine.patients).trim()
  console.log(
    [
      `  ${name.padEnd(22)}`,
      `engine ${hits(engine)}`,
      `naive Bayes ${hits(naive)}`,
      `the true site supported ${share(supported)}, possible ${share(possible)}, unlikely ${share(unlikely)} %, excluded ${excluded} of ${engine.patients}`,
    ].join('   '),
  )
}

function hits({ first, firstThree, patients }: Hits): string {
  return `${percent(first, patients)} / ${percent(firstThree, patients)} %`
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1).padStart(5)
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(0)} %)`}`
}

import { bundledModels } from './reasoning/bundledModels'
import { consistency } from './reasoning/consistency'
import { guidedFindings, randomFindings, type Sampled } from './reasoning/samples'
import { judged, vignettesOf } from './reasoning/vignettes'

const quick = process.argv.includes('--quick')
const EACH = quick ? 30 : 300

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)}`.padStart(3)
const row = (name: string, { engine, naive, words }: Sampled) => {
  const wrong = words.excluded ?? 0
  const good = (words.supported ?? 0) + (words.possible ?? 0)
  console.log(
    `  ${name.padEnd(24)} engine ${percent(engine.first, engine.patients)} /${percent(engine.firstThree, engine.patients)}   naive Bayes ${percent(naive.first, naive.patients)} /${percent(naive.firstThree, naive.patients)}   true site supported or possible ${percent(good, engine.patients)}, excluded ${wrong} of ${engine.patients}`,
  )
}
for (const { id, whole, table, estimatesAlone, anatomyAlone } of bundledModels()) {
  console.log(`\n== ${id}: ${table.sites.length} sites`)
  const own = consistency(whole)
  console.log(
    `consistency: first place ${own.first} of ${own.sites}; first three with one left out ${own.firstThree} of ${own.leftOut}`,
  )
  for (const fault of own.faults.slice(0, 12)) console.log(`  ${fault}`)
  for (const drawing of ['apart', 'together'] as const) {
    console.log(`few findings, drawn ${drawing} (first / first three, %)`)
    row('three to six at random', randomFindings(table, EACH, [3, 6], drawing))
    row('ten to fifteen at random', randomFindings(table, EACH, [10, 15], drawing))
    for (const many of [4, 6, 10])
      row(`${many} asked for`, guidedFindings(table, EACH, many, drawing))
  }
  console.log('ablation, ten to fifteen at random')
  row('estimates alone', randomFindings(estimatesAlone, EACH, [10, 15], 'apart'))
  row('anatomy alone', randomFindings(anatomyAlone, EACH, [10, 15], 'apart'))
  const verdicts = vignettesOf(id).map((vignette) => judged(whole, vignette))
  const within = (most: number) => verdicts.filter(({ rank }) => rank <= most).length
  console.log(`vignettes: first ${within(1)}, first three ${within(3)} of ${verdicts.length}`)
  for (const { vignette, rank, diagnosis } of verdicts)
    if (rank > 1 || (diagnosis ?? 1) > 3)
      console.log(
        `  ${vignette.id}: ${vignette.answer.sites.join(' + ')} rank ${rank}, diagnosis ${diagnosis}`,
      )
}

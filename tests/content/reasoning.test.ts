import { describe, expect, test } from 'vitest'
import { bundledModels } from '../../scripts/reasoning/bundledModels'
import { consistency } from '../../scripts/reasoning/consistency'
import { disagreement, handCheckedOf } from '../../scripts/reasoning/handChecked'
import { randomFindings } from '../../scripts/reasoning/samples'
import { judged, vignettesOf } from '../../scripts/reasoning/vignettes'

/** A taste of what `npm run check:reasoning` draws three hundred of. */
const FEW_PATIENTS = 12

describe.each(bundledModels())('$id', ({ id, whole, table }) => {
  test('the row of each site leads back to it, also with any one finding left out', () => {
    const { first, sites, firstThree, leftOut, faults } = consistency(whole)
    expect(first / sites, faults.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(firstThree / leftOut, faults.join('\n')).toBeGreaterThanOrEqual(0.99)
  })

  test('each site has a reason that a person checked, and the engine gives it', () => {
    const checked = handCheckedOf(id)
    expect(new Set(checked.map(({ site }) => site))).toEqual(new Set(whole.sites))
    expect(checked.flatMap((each) => disagreement(whole, each) ?? [])).toEqual([])
  })

  test('patients that a teacher would set are localised, nine of ten in the first three', () => {
    const verdicts = vignettesOf(id).map((vignette) => judged(whole, vignette))
    const missed = verdicts.filter(({ rank }) => rank > 3).map(({ vignette }) => vignette.id)
    expect(missed.length / verdicts.length, missed.join()).toBeLessThanOrEqual(0.1)
  })

  test('the true site of a drawn patient is hardly ever excluded', () => {
    const { words, engine } = randomFindings(table, FEW_PATIENTS, [10, 15], 'apart')
    expect(words.excluded ?? 0).toBe(0)
    expect(engine.firstThree / engine.patients).toBeGreaterThan(0.7)
  })
})

test('the vignettes are at least 24, of which two and more have two lesions', () => {
  const vignettes = bundledModels().flatMap(({ id }) => vignettesOf(id))
  expect(vignettes.length).toBeGreaterThanOrEqual(24)
  const double = vignettes.filter(({ answer }) => answer.sites.length > 1)
  expect(double.length).toBeGreaterThanOrEqual(2)
})

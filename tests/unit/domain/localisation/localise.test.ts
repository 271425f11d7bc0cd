import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Found } from '@/domain/localisation/found'
import { localise } from '@/domain/localisation/localise'
import { rankSites } from '@/domain/localisation/rankSites'
import { invariant } from '@/domain/shared/invariant'
import { BUNDLED } from '../../../support/bundledDocuments'
import { bundledModel, modelOf } from '../../../support/localisationModels'
import { buildDocument, buildFinding } from '../../../support/buildDocument'

const models = Object.fromEntries(BUNDLED.map((id) => [id, bundledModel(id)]))
const footDrop = bundledModel('foot-drop')

function site(found: Found, id: string, setting?: string) {
  const answer = rankSites(footDrop, found, setting).sites.find((each) => each.id === id)
  invariant(answer, `foot drop has no site ${id}`)
  return answer
}

/** Some findings of a bundled schema, there or not, that do not contradict one another. */
const someFound = fc.constantFrom(...BUNDLED).chain((id) => {
  const model = models[id]!
  const findings = fc.subarray([...model.findings], { maxLength: 8 })
  return fc
    .tuple(findings, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
    .map(([ids, there]) => ({
      id,
      found: Object.fromEntries(
        ids.map((each, at) => [each, there[at] ? 'present' : 'absent'] as const),
      ) as Found,
    }))
    .filter(({ found }) => rankSites(model, found).contradictions.length === 0)
})

describe('the sites', () => {
  test('are all possible and of one rank when nothing was found', () => {
    for (const model of Object.values(models)) {
      const { sites, diagnoses: _, ...rest } = localise(model, {})
      expect(new Set(sites.map(({ status, rank }) => `${status} ${rank}`))).toEqual(
        new Set(['possible 1']),
      )
      expect(sites.every((each) => each.for.length + each.against.length === 0)).toBe(true)
      expect(rest).toMatchObject({ unexplained: [], pairs: [], contradictions: [], unknown: [] })
    }
  })

  test('do not depend on the order in which a person examined', () => {
    fc.assert(
      fc.property(someFound, ({ id, found }) => {
        const model = models[id]!
        const backwards = Object.fromEntries(Object.entries(found).toReversed())
        expect(rankSites(model, backwards).sites).toEqual(rankSites(model, found).sites)
      }),
      { numRuns: 60 },
    )
  })

  test('never rise by a finding that they never show', () => {
    fc.assert(
      fc.property(someFound, fc.nat(), fc.nat(), ({ id: schema, found }, one, other) => {
        const model = models[schema]!
        const id = model.sites[one % model.sites.length]!
        const never = Object.entries(model.knowledge.sites[id]!.expects)
          .filter(([finding, { frequency }]) => frequency === 'never' && !(finding in found))
          .map(([finding]) => finding)
        if (never.length === 0) return
        const more: Found = { ...found, [never[other % never.length]!]: 'present' }
        const after = rankSites(model, more)
        if (after.contradictions.length > 0) return
        const rank = (sites: typeof after.sites) => sites.find((each) => each.id === id)!.rank
        expect(rank(after.sites)).toBeGreaterThanOrEqual(rank(rankSites(model, found).sites))
      }),
      { numRuns: 200 },
    )
  })

  test('are never excluded by one cell of the table', () => {
    for (const model of Object.values(models)) {
      for (const finding of model.findings) {
        for (const said of ['present', 'absent'] as const) {
          const words = rankSites(model, { [finding]: said }).sites.map(({ status }) => status)
          expect(words, `${finding} ${said}`).not.toContain('excluded')
        }
      }
    }
  })

  test('weak inversion and a weak hip send the fibular nerve out and keep the L5 root in', () => {
    const found: Found = { 'df-weak': 3, 'inv-weak': 2, 'hipabd-weak': 'present' }
    expect(site(found, 'l5')).toMatchObject({ status: 'supported', rank: 1 })
    expect(['unlikely', 'excluded']).toContain(site(found, 'cfn').status)
    expect(
      site(found, 'cfn')
        .against.map(({ because }) => because)
        .join(),
    ).toMatch(/tibialis posterior hangs from the tibial nerve/i)
  })

  test('a muscle of grade 5 speaks as an absent weakness, any other as a weakness', () => {
    expect(site({ 'inv-weak': 5 }, 'cfn')).toEqual(site({ 'inv-weak': 'absent' }, 'cfn'))
    expect(site({ 'inv-weak': 4 }, 'cfn')).toEqual(site({ 'inv-weak': 'present' }, 'cfn'))
  })

  test('lose less by a second strong muscle of one nerve than by the first', () => {
    const against = (found: Found) =>
      site(found, 'l5').against.reduce((sum, { weight }) => sum - weight, 0)
    const one = against({ 'inv-weak': 'absent' })
    const other = against({ 'toeflex-weak': 'absent' })
    const both = against({ 'inv-weak': 'absent', 'toeflex-weak': 'absent' })
    expect(one).toBeGreaterThan(0)
    expect(both).toBeLessThan(one + other)
  })

  test('start where a series of patients saw them', () => {
    expect(site({}, 'cfn', 'emg-1987').rank).toBeLessThan(site({}, 'tendon', 'emg-1987').rank)
    expect(site({ 'umn-tone': 'absent' }, 'cfn', 'emg-1987').rank).toBe(1)
  })
})

describe('what cannot be', () => {
  test('the foot lifts normally in a patient with foot drop: said, not averaged away', () => {
    const { contradictions } = localise(footDrop, { 'df-weak': 5, 'inv-weak': 'present' })
    expect(contradictions).toEqual([
      { findings: ['df-weak'], because: expect.stringContaining('Weak ankle dorsiflexion') },
    ])
  })

  test('no sensory loss anywhere and a numb sole: both are named, and neither counts', () => {
    const found: Found = { 'no-sens': 'present', 's-sole': 'present', 'inv-weak': 'present' }
    const { contradictions, sites } = localise(footDrop, found)
    expect(contradictions.map((each) => each.findings)).toEqual([['no-sens', 's-sole']])
    expect(sites).toEqual(localise(footDrop, { 'inv-weak': 'present' }).sites)
  })

  test('a finding that the schema does not have is named and does not count', () => {
    const { unknown, sites } = localise(footDrop, { 'ears-cold': 'present' })
    expect(unknown).toEqual(['ears-cold'])
    expect(sites.every(({ rank }) => rank === 1)).toBe(true)
  })
})

describe('one lesion or two', () => {
  test('one root explains its own findings, and no pair is offered', () => {
    const found: Found = { 'df-weak': 'present', 'inv-weak': 'present', 'hipabd-weak': 'present' }
    expect(localise(footDrop, found)).toMatchObject({ unexplained: [], pairs: [] })
  })

  test('what the leading site leaves over is named, and a pair explains it', () => {
    const found: Found = {
      'df-weak': 2,
      'ev-weak': 3,
      'tinel-neck': 'present',
      'inv-weak': 'absent',
      's-latfoot': 'absent',
      babinski: 'present',
      'umn-tone': 'present',
    }
    const { unexplained, pairs, sites } = localise(footDrop, found)
    expect(unexplained.length).toBeGreaterThan(0)
    expect(pairs[0]!.explains).toEqual(expect.arrayContaining([...unexplained]))
    expect(pairs[0]!.sites).toContain(sites[0]!.id)
  })
})

describe('what to look for next', () => {
  const isMachine = (finding: string) =>
    ['edx', 'imaging'].includes(footDrop.knowledge.findings[finding]!.domain)

  test('separates what is left, and says which sites', () => {
    const found: Found = { 'df-weak': 'present', 'ev-weak': 'present', 'aj-low': 'absent' }
    const { next } = localise(footDrop, found)
    expect(next[0]).toMatchObject({ bedside: true, because: expect.stringMatching(/^Separates /) })
    expect(next[0]!.separates.length).toBeGreaterThan(1)
    expect(next.map(({ finding }) => finding)).not.toContain('ev-weak')
  })

  test('is a machine only when the bedside and the laboratory have nothing more to say', () => {
    const few = localise(footDrop, { 'df-weak': 'present', 'ev-weak': 'present' }).next
    expect(few.filter(({ finding }) => isMachine(finding))).toEqual([])
    const asked = footDrop.findings.filter((finding) => !isMachine(finding))
    const answers = asked.map((finding) => {
      return [finding, ['df-weak', 'ev-weak'].includes(finding) ? 'present' : 'absent'] as const
    })
    const { next } = localise(footDrop, Object.fromEntries(answers))
    expect(next.length).toBeGreaterThan(0)
    expect(next.every(({ finding }) => isMachine(finding))).toBe(true)
  })

  test('is nothing that follows from what is known', () => {
    const { next } = localise(footDrop, { 'no-sens': 'present' })
    expect(next.filter(({ finding }) => finding.startsWith('s-'))).toEqual([])
  })
})

describe('the diagnoses', () => {
  test('weight loss and crossed legs at the fibular neck bring compression among the first three', () => {
    const found: Found = {
      'df-weak': 2,
      'ev-weak': 3,
      'inv-weak': 5,
      'weight-loss': 'present',
      'posture-legs': 'present',
      'tinel-neck': 'present',
    }
    const compression = localise(footDrop, found).diagnoses.find(
      ({ id }) => id === 'cfn-compression',
    )
    expect(compression).toMatchObject({ site: 'cfn' })
    expect(compression!.rank).toBeLessThanOrEqual(3)
    expect(compression!.for.map(({ finding }) => finding)).toContain('posture-legs')
  })

  test('that must not be missed stay in sight at a site that is unlikely', () => {
    const { diagnoses, sites } = localise(footDrop, { 'inv-weak': 'absent', 'ev-weak': 'present' })
    const excluded = new Set(sites.filter((each) => each.status === 'excluded').map(({ id }) => id))
    const shown = new Set(diagnoses.map(({ id }) => id))
    const cantMiss = footDrop.diseases.flat().filter((each) => each.cantMiss)
    expect(cantMiss.length).toBeGreaterThan(10)
    expect(
      cantMiss.filter(({ script, site: at }) => !excluded.has(at) && !shown.has(script)),
    ).toEqual([])
  })
})

describe('a schema of which nobody wrote the table', () => {
  const wired = buildDocument({
    sites: {
      root: { name: 'Root', lesionOf: ['l5'] },
      nerve: { name: 'Nerve', lesionOf: ['tibial'] },
    },
    findings: {
      'inv-weak': buildFinding({ name: 'Weak inversion', tests: { muscles: ['tib-post'] } }),
      'df-weak': buildFinding({ name: 'Weak dorsiflexion', tests: { muscles: ['tib-ant'] } }),
    },
    anatomy: {
      segments: {
        l5: { name: 'L5 root', kind: 'root' },
        tibial: { name: 'Tibial nerve', kind: 'nerve', from: ['l5'] },
        fibular: { name: 'Fibular nerve', kind: 'nerve', from: ['l5'] },
      },
      muscles: {
        'tib-post': {
          name: 'Tibialis posterior',
          action: 'inversion',
          roots: [{ root: 'l5', share: 'main' }],
          path: ['l5', 'tibial'],
        },
        'tib-ant': {
          name: 'Tibialis anterior',
          action: 'dorsiflexion',
          roots: [{ root: 'l5', share: 'main' }],
          path: ['l5', 'fibular'],
        },
      },
    },
  })

  test('is answered by the wiring: a nerve cannot reach the muscle of another', () => {
    const { sites } = localise(modelOf(wired), { 'df-weak': 'present' })
    expect(sites[0]).toMatchObject({ id: 'root', status: 'supported' })
    expect(sites[1]!.against[0]).toMatchObject({
      ground: { kind: 'anatomy' },
      because:
        'Weak dorsiflexion. Tibialis anterior hangs from the fibular nerve; a lesion of the tibial nerve cannot reach it.',
    })
  })
})

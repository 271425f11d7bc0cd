import { expect, test } from 'vitest'
import { compileAnatomy } from '@/domain/compile/compileAnatomy'
import { reach } from '@/domain/schema/reach'
import { invariant } from '@/domain/shared/invariant'
import { bundledDocument } from '../support/bundledDocuments'

const KINDS = ['muscles', 'territories', 'reflexes'] as const

const documents = {
  'foot-drop': bundledDocument('foot-drop'),
  'wrist-drop': bundledDocument('wrist-drop'),
}

type Id = keyof typeof documents

const IDS = ['foot-drop', 'wrist-drop'] as const

/** What a lesion at a site takes; nothing where the site has no one place in the wiring. */
const reachOf = (id: Id, site: string) => {
  const anatomy = compileAnatomy(documents[id])
  invariant(anatomy, `${id} has no anatomy`)
  return reach(anatomy, documents[id].sites?.[site]?.lesionOf ?? [])
}

const packs = {
  leg: bundledDocument('packs/lower-limb').anatomy ?? {},
  arm: bundledDocument('packs/upper-limb').anatomy ?? {},
}

test.each([
  ['leg', { muscles: 24, territories: 13, reflexes: 4 }],
  ['arm', { muscles: 18, territories: 8, reflexes: 4 }],
] as const)('the wiring of the %s knows its muscles, its skin and its reflexes', (limb, counts) => {
  for (const kind of KINDS) {
    expect(Object.keys(packs[limb][kind] ?? {}), kind).toHaveLength(counts[kind])
  }
})

test.each(['leg', 'arm'] as const)(
  'every path in the %s runs downstream: each segment leaves one above it',
  (limb) => {
    const { segments, ...supplied } = packs[limb]
    const astray = KINDS.flatMap((kind) => Object.entries(supplied[kind] ?? {})).flatMap(
      ([name, { roots, path }]) => {
        const above = new Set(roots.map(({ root }) => root))
        return path.flatMap((segment) => {
          const leaves = segments?.[segment]?.from?.some((source) => above.has(source))
          above.add(segment)
          return leaves ? [] : [`${name}: ${segment}`]
        })
      },
    )
    expect(astray).toEqual([])
  },
)

/** What is sampled with the needle to find the lesion, and the skin that is pricked. */
const SAMPLED = {
  'foot-drop': {
    muscles: 'tib-ant per-longus tib-post bf-short glut-med-tfl paraspinals',
    territories: 'lat-sural sfn-skin dfn-skin sural-skin med-plantar saphenous-skin pfcn',
  },
  'wrist-drop': {
    muscles: 'deltoid triceps brachioradialis ecrl edc pronator-teres fdi paraspinals-c',
    territories: 'badge pbc pabc srn-skin derm-c8 mabc',
  },
}

function takenAt(id: Id, site: string, kind: 'muscles' | 'territories') {
  const taken = reachOf(id, site)[kind]
  return SAMPLED[id][kind]
    .split(' ')
    .filter((each) => taken.has(each))
    .join(' ')
}

test.each([
  ['foot-drop', 'l5', 'tib-ant per-longus tib-post bf-short glut-med-tfl paraspinals'],
  ['foot-drop', 'lst', 'tib-ant per-longus tib-post bf-short glut-med-tfl'],
  ['foot-drop', 'plexus', 'tib-ant per-longus tib-post bf-short glut-med-tfl'],
  ['foot-drop', 'sciatic', 'tib-ant per-longus tib-post bf-short'],
  ['foot-drop', 'sciatic-fib', 'tib-ant per-longus bf-short'],
  ['foot-drop', 'cfn', 'tib-ant per-longus'],
  ['foot-drop', 'dfn', 'tib-ant'],
  ['wrist-drop', 'c7', 'triceps ecrl edc pronator-teres paraspinals-c'],
  ['wrist-drop', 'c8', 'triceps edc fdi paraspinals-c'],
  ['wrist-drop', 'postcord', 'deltoid triceps brachioradialis ecrl edc'],
  ['wrist-drop', 'axilla', 'triceps brachioradialis ecrl edc'],
  ['wrist-drop', 'groove', 'brachioradialis ecrl edc'],
  ['wrist-drop', 'pin', 'edc'],
] as const)('%s: of the muscles sampled, a lesion of %s can denervate %s', (id, site, muscles) => {
  expect(takenAt(id, site, 'muscles')).toBe(muscles)
})

test.each([
  ['foot-drop', 'sciatic', 'lat-sural sfn-skin dfn-skin sural-skin med-plantar'],
  ['foot-drop', 'sciatic-fib', 'lat-sural sfn-skin dfn-skin sural-skin'],
  ['foot-drop', 'cfn', 'sfn-skin dfn-skin'],
  ['foot-drop', 'dfn', 'dfn-skin'],
  ['foot-drop', 'sfn', 'sfn-skin'],
  ['wrist-drop', 'postcord', 'badge pbc pabc srn-skin'],
  ['wrist-drop', 'axilla', 'pbc pabc srn-skin'],
  ['wrist-drop', 'groove', 'pabc srn-skin'],
  ['wrist-drop', 'srn', 'srn-skin'],
  ['wrist-drop', 'pin', ''],
] as const)('%s: of the skin pricked, a lesion of %s can numb only %j', (id, site, territories) => {
  expect(takenAt(id, site, 'territories')).toBe(territories)
})

type Cell = {
  finding: string
  frequency: string
  departs: string | undefined
  isReached: boolean
}

/** A cell for each finding that tests the wiring and that the site says how often it expects. */
function cellsOf(id: Id, site: string): Cell[] {
  const reached = reachOf(id, site)
  const expects = documents[id].sites?.[site]?.expects ?? {}
  return Object.entries(documents[id].findings ?? {}).flatMap(([finding, { tests }]) => {
    const cell = expects[finding]
    if (!tests || cell === undefined) return []
    const { frequency, departs } =
      typeof cell === 'string' ? { frequency: cell, departs: undefined } : cell
    const isReached = KINDS.some((kind) => tests[kind]?.some((each) => reached[kind].has(each)))
    return [{ finding, frequency, departs, isReached }]
  })
}

/** The sites that have one place in the wiring. */
const placedSites = (id: Id) =>
  Object.entries(documents[id].sites ?? {}).flatMap(([site, { lesionOf }]) =>
    lesionOf === undefined ? [] : [site],
  )

test.each([
  ['foot-drop', 'cauda l4 l5 lst plexus sciatic sciatic-fib cfn dfn sfn'],
  ['wrist-drop', 'c7 c8 plexus postcord axilla groove pin srn'],
] as const)('the sites of %s with a place in the wiring are %s', (id, sites) => {
  expect(new Set(placedSites(id))).toEqual(new Set(sites.split(' ')))
})

const PLACES = IDS.flatMap((id) => placedSites(id).map((site) => [id, site] as const))

test.each(PLACES)(
  '%s: what a lesion of %s spares is never expected, what it takes is, and a cell that departs says why',
  (id, site) => {
    const cells = cellsOf(id, site)
    expect(cells.length).toBeGreaterThan(0)
    const unexplained = cells
      .filter(({ frequency, isReached }) => isReached === (frequency === 'never'))
      .filter(({ departs }) => departs === undefined)
      .map(({ finding, frequency, isReached }) => [
        finding,
        frequency,
        isReached ? 'reached' : 'spared',
      ])
    expect(unexplained).toEqual([])
  },
)

import { expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { explains, foundOnWiring } from '@/domain/localisation/wiring/foundOnWiring'
import { layoutWiring } from '@/domain/localisation/wiring/layoutWiring'
import { lesionOn, nearestSpared, wiresBeyond } from '@/domain/localisation/wiring/lesionOn'
import { stepOnWiring } from '@/domain/localisation/wiring/stepOnWiring'
import { keyOf, type WiringKey, wiringOf } from '@/domain/localisation/wiring/wiring'
import type { Anatomy, Segment } from '@/domain/schema/anatomy'
import { invariant } from '@/domain/shared/invariant'
import { bundledDocument } from '../../../support/bundledDocuments'
import { footDropKnowledge } from '../../../support/footDrop'

const WIDTH_PER_LETTER = 6.5
const widthOf = (words: string) => words.length * WIDTH_PER_LETTER

const leg = anatomyOf(footDropKnowledge.anatomy)
const arm = anatomyOf(compileKnowledge(bundledDocument('wrist-drop')).anatomy)
const wiring = wiringOf(leg)

function anatomyOf(anatomy: Anatomy | undefined): Anatomy {
  invariant(anatomy, 'the schema has an anatomy')
  return anatomy
}

function neighbours(key: WiringKey, side: 'from' | 'to', of = wiring) {
  const other = side === 'from' ? 'to' : 'from'
  return of.wires.filter((wire) => wire[side] === key).map((wire) => wire[other])
}

test('a nerve that passes a place is drawn through it, and not beside it as well', () => {
  expect(neighbours('segment:deep-fibular', 'to')).toEqual(['segment:fibular-neck'])
  expect(neighbours('segment:medial-plantar', 'to')).toEqual(['segment:popliteal-fossa'])
  expect(neighbours('segment:superior-gluteal', 'to')).toEqual(['segment:sciatic-notch'])
})

test('the sural nerve has a branch from each division', () => {
  expect(neighbours('segment:sural-n', 'to')).toEqual([
    'segment:medial-sural-cut',
    'segment:sural-communicating',
  ])
})

test('a wire says how much of each structure runs in it', () => {
  const fromL4 = wiring.wires.find(
    ({ from, to }) => from === 'segment:l4' && to === 'segment:lumbosacral-trunk',
  )
  expect(fromL4?.carries.get('muscle:tib-ant')).toBe('main')
  expect(fromL4?.carries.get('muscle:tib-post')).toBe('variable')
  expect(fromL4?.carries.has('muscle:ehl')).toBe(false)
})

test('a lesion at the fibular neck takes what hangs beyond it, and just spares the calf skin', () => {
  const lesion = lesionOn(leg, ['fibular-neck'])
  expect(lesion.taken.has('muscle:tib-ant')).toBe(true)
  expect(lesion.taken.has('muscle:bf-short')).toBe(false)
  expect(nearestSpared(wiring, lesion)[0]?.key).toBe('skin:lat-sural')
  const lit = [...wiresBeyond(wiring, lesion).keys()]
  expect(lit.some(({ from }) => from === 'segment:fibular-neck')).toBe(true)
  expect(lit.some(({ to }) => to === 'segment:fibular-neck')).toBe(false)
})

test('a lesion of a root says how large its share is', () => {
  const { taken, isOfRoots } = lesionOn(leg, ['l5'])
  expect(isOfRoots).toBe(true)
  expect(taken.get('muscle:ehl')).toBe('main')
  expect(taken.get('muscle:glut-max')).toBe('part')
  expect(lesionOn(leg, ['fibular-neck']).isOfRoots).toBe(false)
})

test('what is weak is lost, what is strong is kept, and a finding of several leaves it open', () => {
  const { losses, structures } = foundOnWiring(footDropKnowledge.findings, {
    'df-weak': 3,
    'inv-weak': 'absent',
    's-dorsum': 'present',
    'pain-back': 'present',
  })
  expect(losses.map(({ finding }) => finding)).toEqual(['df-weak', 's-dorsum'])
  expect(structures.get('muscle:tib-ant')).toMatchObject({ state: 'lost', isOneOfSeveral: false })
  expect(structures.get('muscle:tib-post')?.state).toBe('kept')
  expect(structures.get('skin:derm-l5')).toMatchObject({ state: 'lost', isOneOfSeveral: true })
})

test('a lesion explains all, some or none of the losses', () => {
  const { losses } = foundOnWiring(footDropKnowledge.findings, {
    'df-weak': 'present',
    'inv-weak': 'present',
  })
  const amount = (...lesionOf: string[]) => explains(leg, losses, lesionOf).amount
  expect(amount('l5')).toBe('all')
  expect(amount('fibular-neck')).toBe('some')
  expect(amount('femoral')).toBe('none')
  expect(explains(leg, [], ['l5']).amount).toBe('none')
  // The skin of the dorsum is the nerve's or the root's; a lesion of either explains its numbness.
  const numb = foundOnWiring(footDropKnowledge.findings, { 's-dorsum': 'present' }).losses
  expect(explains(leg, numb, ['superficial-fibular']).amount).toBe('all')
})

test.each([
  ['the leg', leg],
  ['the arm', arm],
])('in %s no two boxes lie over each other, and each lies after what it leaves', (_, anatomy) => {
  const own = wiringOf(anatomy)
  const { boxes, rows, width, height } = layoutWiring(anatomy, own, widthOf)
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    for (const other of boxes.slice(index + 1)) {
      const isApart =
        box.x >= other.x + other.width ||
        other.x >= box.x + box.width ||
        box.y >= other.y + other.height - 0.5 ||
        other.y >= box.y + box.height - 0.5
      expect(isApart, `${box.key} over ${other.key}`).toBe(true)
    }
  }
  const at = new Map([...boxes, ...rows].map(({ key, x }) => [key, x]))
  for (const { from, to } of own.wires) {
    expect(at.get(to), `${from} before ${to}`).toBeGreaterThan(at.get(from) ?? Infinity)
  }
  expect(rows).toHaveLength(own.structures.length)
  expect(rows.every((row) => row.x + row.width <= width)).toBe(true)
})

test('roots stand in the order of the spine, and the same anatomy gives the same drawing', () => {
  const layout = layoutWiring(leg, wiring, widthOf)
  const roots = layout.boxes.filter(({ band }) => band === 'roots')
  expect(roots.toSorted((one, other) => one.y - other.y)).toEqual(roots)
  expect(layoutWiring(leg, wiringOf(leg), widthOf)).toEqual(layout)
})

test('what hangs from one nerve stands together', () => {
  const keys = layoutWiring(leg, wiring, widthOf).rows.map(({ key }) => key)
  const places = ['muscle:per-longus', 'muscle:per-brevis', 'skin:sfn-skin'].map((key) =>
    keys.indexOf(key as WiringKey),
  )
  expect(Math.max(...places) - Math.min(...places)).toBe(2)
})

test('arrows lead along the wires and within a column', () => {
  const layout = layoutWiring(leg, wiring, widthOf)
  const step = (from: WiringKey, way: Parameters<typeof stepOnWiring>[3]) =>
    stepOnWiring(wiring, layout, from, way)
  expect(step('muscle:tib-ant', 'upstream')).toBe('segment:anterior-compartment')
  expect(step('segment:anterior-compartment', 'upstream')).toBe('segment:deep-fibular')
  expect(step('segment:l4', 'down')).toBe('segment:l5')
  expect(step('segment:l5', 'upstream')).toBeUndefined()
  expect(step('muscle:tib-ant', 'downstream')).toBeUndefined()
  expect(step('segment:l4', 'first')).toBe('segment:l1')
})

test('an own anatomy that says little, or runs in a circle, is drawn all the same', () => {
  const segment = (kind: Segment['kind'], ...from: string[]): Segment => ({
    name: kind,
    aka: [],
    kind,
    from,
    note: undefined,
  })
  const anatomy: Anatomy = {
    segments: { r: segment('root'), a: segment('nerve', 'b'), b: segment('nerve', 'a') },
    muscles: {
      m: {
        name: 'M',
        aka: [],
        action: 'x',
        roots: [{ root: 'r', share: 'main' }],
        path: ['a', 'b'],
      },
      bare: { name: 'Bare', aka: [], action: 'y', roots: [], path: [] },
    },
    territories: {},
    reflexes: {},
    maps: [],
  }
  const own = wiringOf(anatomy)
  expect(neighbours(keyOf('segment', 'a'), 'to', own)).toEqual(['segment:r'])
  expect(neighbours('muscle:m', 'to', own)).toEqual(['segment:b'])
  expect(layoutWiring(anatomy, own, widthOf).rows).toHaveLength(2)
})

test('a hundred segments are laid out', () => {
  const chain = Array.from({ length: 100 }, (_, index) => index)
  const segments = Object.fromEntries(
    chain.map((index): [string, Segment] => [
      `s${index}`,
      {
        name: `Segment ${index} of a limb that somebody described at length`,
        aka: [],
        kind: index < 5 ? 'root' : 'nerve',
        from: index < 5 ? [] : [`s${index - 5}`, `s${Math.max(0, index - 10)}`],
        note: undefined,
      },
    ]),
  )
  const muscles = Object.fromEntries(
    chain.slice(60).map((index) => [
      `m${index}`,
      {
        name: `Muscle ${index}`,
        aka: [],
        action: 'x',
        roots: [{ root: `s${index % 5}`, share: 'main' as const }],
        path: chain
          .filter((each) => each >= 5 && each <= index && each % 5 === index % 5)
          .map((each) => `s${each}`),
      },
    ]),
  )
  const anatomy: Anatomy = { segments, muscles, territories: {}, reflexes: {}, maps: [] }
  const layout = layoutWiring(anatomy, wiringOf(anatomy), widthOf)
  expect(layout.boxes).toHaveLength(100)
  expect(layout.rows).toHaveLength(40)
})

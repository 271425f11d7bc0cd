import { expect, test } from 'vitest'
import { nodeById } from '@/domain/schema/findNode'
import { nodeId } from '@/domain/schema/schema'
import { footDrop, footDropDocument } from '../support/footDrop'

const DISEASES =
  'meningioma aca-stroke ms myelopathy spinal-davf cerebral-palsy hsp als polio sma wnv-afm l5-disc lumbar-stenosis cauda-equina-syndrome epidural-abscess epidural-metastasis dlrpn retroperitoneal-haematoma obstetric-lst neoplastic-plexopathy radiation-plexopathy sciatic-hip sciatic-injection sciatic-rare cfn-compression cfn-knee-trauma cfn-ankle intraneural-ganglion hnpp anterior-compartment vasculitis leprosy dsp cmt cidp mmn gbs critical-illness myasthenia lems dm1 fshd distal-myopathy ibm functional ta-tendon'.split(
    ' ',
  )

test.each(DISEASES)('the tree comes down to %s', (id) => {
  expect(nodeById(footDrop, nodeId(id)).kind).toBe('diagnosis')
})

test('compression at the fibular neck is four steps from the root', () => {
  expect(nodeById(footDrop, nodeId('cfn-compression')).depth).toBe(4)
})

test('an isolated superficial fibular lesion is a contrast and has no diagnosis below it', () => {
  expect(nodeById(footDrop, nodeId('superficial-fibular')).children).toEqual([])
  const expected = footDropDocument.sites?.['sfn']?.expects?.['df-weak']
  expect(typeof expected === 'string' ? expected : expected?.frequency).toBe('never')
})

test('Guillain–Barré and multifocal motor neuropathy have sites of their own', () => {
  expect(footDropDocument.sites).toHaveProperty('polyrad')
  expect(footDropDocument.sites).toHaveProperty('motornp')
  expect(nodeById(footDrop, nodeId('gbs')).parent).toBe('polyradiculoneuropathy')
  expect(nodeById(footDrop, nodeId('mmn')).parent).toBe('motor-neuropathy')
})

const HISTORY =
  'onset-sudden onset-hours onset-days onset-weeks onset-months onset-years posture-legs weight-loss hip-surgery labour gluteal-injection anticoagulants diabetes cancer-history fever family-history sphincter beyond-leg'.split(
    ' ',
  )

test.each(HISTORY)('every site says how often %s is met', (finding) => {
  for (const [site, { expects }] of Object.entries(footDropDocument.sites ?? {})) {
    expect(expects?.[finding], site).toBeDefined()
  }
})

const PAIRS = [
  ['site:l5', 'site:cfn'],
  ['site:plexus', 'site:l5'],
  ['site:sciatic', 'site:cfn'],
  ['site:cfn', 'site:dfn'],
] as const

test.each(PAIRS)('what separates %s from %s is written', (one, other) => {
  const pairs = Object.values(footDropDocument.contrasts ?? {}).map(({ target, comparator }) =>
    [target, comparator].toSorted().join(),
  )
  expect(pairs).toContain([one, other].toSorted().join())
})

test('three walks take three minutes, ten minutes and a lecture', () => {
  const walks = Object.values(footDropDocument.paths ?? {})
  expect(walks.map((walk) => walk.for).toSorted()).toEqual(['bedside', 'lecture', 'morning-report'])
  expect(walks.find((walk) => walk.for === 'bedside')?.minutes).toBe(3)
  expect(walks.find((walk) => walk.for === 'morning-report')?.minutes).toBe(10)
})

test('the old name of a nerve is always found beside the new one', () => {
  const named = [
    ...Object.values(footDropDocument.sites ?? {}),
    ...Object.values(footDropDocument.anatomy?.segments ?? {}),
  ].filter(({ name }) => /fibular (nerve|division)/i.test(name))
  expect(named.length).toBeGreaterThan(4)
  for (const { name, aka = [] } of named) expect(aka.join(), name).toMatch(/peroneal/i)
})

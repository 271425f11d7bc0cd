import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from '@/domain/format/parseDocument'
import { nodeById } from '@/domain/schema/findNode'
import { nodeId } from '@/domain/schema/schema'
import { footDrop, footDropCards, footDropDocument, footDropKnowledge } from '../support/footDrop'

const files = readdirSync('schemas').filter((file) => file.endsWith('.dx.json'))

test.each(files)('%s has no error', (file) => {
  const { problems } = parseDocument(readFileSync(`schemas/${file}`, 'utf8'))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

const nodes = Object.values(footDrop.nodes)

test('every card of foot drop has its gist, and all but the root say what leads there and why not', () => {
  for (const node of nodes) {
    const card = footDropCards.nodes[node.id]
    expect(card?.gist, node.id).toBeDefined()
    if (node.depth === 0) continue
    expect(node.when, node.id).toBeDefined()
    expect(card?.whyNot, node.id).toBeDefined()
  }
})

test('every branch of foot drop asks a question that a finding or a tip answers', () => {
  for (const node of nodes.filter(({ children }) => children.length > 0)) {
    const ask = footDropCards.nodes[node.id]?.ask
    expect(ask?.finding ?? ask?.tip, node.id).toBeDefined()
  }
})

const DISEASES =
  'meningioma aca-stroke ms myelopathy spinal-davf cerebral-palsy hsp als polio sma wnv-afm l5-disc lumbar-stenosis cauda-equina-syndrome epidural-abscess epidural-metastasis dlrpn retroperitoneal-haematoma obstetric-lst neoplastic-plexopathy radiation-plexopathy sciatic-hip sciatic-injection sciatic-rare cfn-compression cfn-knee-trauma cfn-ankle intraneural-ganglion hnpp anterior-compartment vasculitis leprosy dsp cmt cidp mmn gbs critical-illness myasthenia lems dm1 fshd distal-myopathy ibm functional ta-tendon'.split(
    ' ',
  )

test.each(DISEASES)('the tree of foot drop comes down to %s', (id) => {
  expect(nodeById(footDrop, nodeId(id)).kind).toBe('diagnosis')
})

test('compression at the fibular neck is four steps from the root', () => {
  expect(nodeById(footDrop, nodeId('cfn-compression')).depth).toBe(4)
})

const SCRIPTS = [
  'l5-disc',
  'cfn-compression',
  'sciatic-hip',
  'obstetric-lst',
  'meningioma',
  'als',
  'cauda-equina',
  'anterior-compartment',
]

test.each(SCRIPTS)('the illness script %s is complete, and the tree leads to it', (id) => {
  const script = footDropKnowledge.scripts[id]
  expect(script).toBeDefined()
  if (!script) return
  for (const list of [
    script.sites,
    script.epidemiology,
    script.findings,
    script.diagnostics,
    script.management,
    script.redFlags,
    script.mimics,
  ]) {
    expect(list.length).toBeGreaterThan(0)
  }
  expect(script.pathophysiology).toBeDefined()
  expect(script.tempo).toBeDefined()
  expect(script.findings.some(({ role }) => role === 'key')).toBe(true)
  expect(script.findings.some(({ role }) => role === 'argues-against')).toBe(true)
  expect(Object.values(footDropCards.nodes).some((card) => card.script === id)).toBe(true)
})

const TIPS = [
  'dorsiflexion',
  'inversion',
  'eversion',
  'hip-abduction',
  'mhr',
  'umn-reflexes',
  'sensory-map',
  'slr',
]

test.each(TIPS)(
  'the exam tip %s says how, what it means, where it misleads and what is known',
  (id) => {
    const tip = footDropKnowledge.examTips[id]
    expect(tip?.how.text.length).toBeGreaterThan(0)
    expect(tip?.meaning.text.length).toBeGreaterThan(0)
    expect(tip?.pitfall.text.length).toBeGreaterThan(0)
    expect(tip?.evidence.length).toBeGreaterThan(0)
  },
)

test('an isolated superficial fibular lesion is a contrast and has no diagnosis below it', () => {
  expect(nodeById(footDrop, nodeId('superficial-fibular')).children).toEqual([])
  expect(footDropKnowledge.sites['sfn']?.expects['df-weak']?.frequency).toBe('never')
})

test('every source is without a private note, and every address is https', () => {
  for (const reference of Object.values(footDropDocument.references ?? {})) {
    expect(reference).not.toHaveProperty('note')
    expect(reference.URL ?? 'https://').toMatch(/^https:\/\//)
  }
})

test('what must not wait says what to do, and where it stands in the tree', () => {
  expect(footDrop.emergencies.length).toBeGreaterThanOrEqual(6)
  for (const { id, node } of footDrop.emergencies) {
    expect(footDropCards.emergencyActs[id]?.text.length).toBeGreaterThan(0)
    expect(footDrop.nodes[node ?? '']).toBeDefined()
  }
})

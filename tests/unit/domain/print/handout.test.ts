import { expect, test } from 'vitest'
import {
  type Branch,
  branchOf,
  handout,
  HANDOUT_PARTS,
  type HandoutPart,
} from '@/domain/print/handout'
import { nodeId } from '@/domain/schema/schema'
import { footDrop, footDropKnowledge, footDropParts } from '../../../support/footDrop'

const { sources, emergencies } = footDropParts
const branch = (root: string) => branchOf(footDrop, footDropKnowledge, nodeId(root))
const made = (of: Branch, parts: readonly HandoutPart[] = HANDOUT_PARTS) =>
  handout({ schema: footDrop, branch: of, sources, acts: emergencies.acts }, new Set(parts))
const tree = branch(footDrop.rootId)
const whole = made(tree)

test('the whole schema has every card, each script and tip once, and the work-up', () => {
  expect(whole.outline).toHaveLength(Object.keys(footDrop.nodes).length)
  expect(new Set(whole.scripts.map(({ id }) => id)).size).toBe(whole.scripts.length)
  expect(new Set(whole.tips.map(({ id }) => id)).size).toBe(whole.tips.length)
  expect(whole.workUp.length).toBeGreaterThan(0)
  expect(whole.emergencies.every(({ act }) => act !== undefined)).toBe(true)
})

test('a branch has its own scripts and emergencies alone, and not the work-up of the whole', () => {
  const nerve = made(branch('single-nerve'))
  expect(nerve.scripts.map(({ name }) => name)).toContain(
    'Common fibular nerve compression at the fibular neck',
  )
  expect(nerve.scripts.length).toBeLessThan(whole.scripts.length)
  expect(nerve.emergencies.map(({ name }) => name)).not.toContain('Cauda equina')
  expect(nerve.workUp).toEqual([])
})

test('sources are those of what is shown, in the order in which one meets them', () => {
  const scripts = made(tree, ['scripts', 'sources'])
  expect(scripts.tips).toEqual([])
  expect(scripts.citations.length).toBeLessThan(whole.citations.length)
  expect(scripts.citations.every((key) => key in footDropKnowledge.references)).toBe(true)
  expect(made(tree, ['scripts']).citations).toEqual([])
})

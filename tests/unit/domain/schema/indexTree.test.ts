import { describe, expect, test } from 'vitest'
import { indexTree } from '@/domain/schema/indexTree'
import { buildSchema, buildTree } from '../../../support/buildSchema'
import { footDrop } from '../../../support/footDrop'

const weakness = { weakness: { cord: { compression: {}, inflammation: {} }, junction: {} } }

describe('where a node stands', () => {
  const { nodes, rootId, height } = buildSchema(weakness)

  test('the root is at depth 0 and has no parent', () => {
    expect(rootId).toBe('weakness')
    expect(nodes['weakness']).toMatchObject({ depth: 0, parent: undefined })
  })

  test.each([
    ['cord', { depth: 1, parent: 'weakness', position: 1, siblings: 2 }],
    ['junction', { depth: 1, parent: 'weakness', position: 2, siblings: 2 }],
    ['compression', { depth: 2, parent: 'cord', position: 1, siblings: 2 }],
    ['inflammation', { depth: 2, parent: 'cord', position: 2, siblings: 2 }],
  ])('%s knows its depth, its parent and its place among its siblings', (id, place) => {
    expect(nodes[id]).toMatchObject(place)
  })

  test('children keep the order in which they are written', () => {
    expect(nodes['cord']?.children).toEqual(['compression', 'inflammation'])
  })

  test('the height of the tree is the depth of its deepest node', () => {
    expect(height).toBe(2)
    expect(buildSchema({ weakness: {} }).height).toBe(0)
  })
})

test('each node counts all that hangs below it, at any depth', () => {
  const { nodes } = buildSchema(weakness)
  expect(nodes['weakness']?.below).toBe(4)
  expect(nodes['cord']?.below).toBe(2)
  expect(nodes['junction']?.below).toBe(0)
})

describe('the hue of a level', () => {
  const { nodes } = buildSchema(weakness, {
    nodes: { cord: { hue: 'blue' }, inflammation: { hue: 'rust' } },
  })

  test('is inherited by what hangs below', () => {
    expect(nodes['compression']?.hue).toBe('blue')
  })

  test('gives way to a hue of the node itself', () => {
    expect(nodes['inflammation']?.hue).toBe('rust')
  })

  test('is grey where nobody above has chosen one', () => {
    expect(nodes['weakness']?.hue).toBe('grey')
    expect(nodes['junction']?.hue).toBe('grey')
  })
})

describe('what must not be missed', () => {
  const { nodes } = buildSchema(
    { pain: { chest: { pe: {}, mi: {} }, leg: { 'pe-again': {}, strain: {} } } },
    {
      nodes: {
        chest: { cantMiss: true },
        pe: { cantMiss: true, label: 'Pulmonary embolism' },
        'pe-again': { cantMiss: true, label: 'Pulmonary embolism' },
      },
    },
  )

  test('is named on every node above it, in the order of the tree', () => {
    expect(nodes['chest']?.cantMissBelow).toEqual(['Pulmonary embolism'])
    expect(nodes['leg']?.cantMissBelow).toEqual(['Pulmonary embolism'])
  })

  test('is named once, even where two branches end in it', () => {
    expect(nodes['pain']?.cantMissBelow).toEqual(['Chest', 'Pulmonary embolism'])
  })

  test('is marked on the node itself, and not said to be below it', () => {
    expect(nodes['pe']).toMatchObject({ cantMiss: true, cantMissBelow: [] })
    expect(nodes['strain']).toMatchObject({ cantMiss: false, cantMissBelow: [] })
  })
})

test('the title, the problem and the emergencies of a schema stay as they are', () => {
  const emergency = { id: 'ces', name: 'Cauda equina', signs: 'saddle numbness', node: 'cord' }
  const tree = buildTree(weakness, { problem: 'Weak legs.', emergencies: [emergency] })
  expect(indexTree(tree)).toMatchObject({
    id: 'weakness',
    title: 'Weakness',
    problem: 'Weak legs.',
    emergencies: [emergency],
  })
})

test('the index is plain JSON, so that the store can hold it', () => {
  const schema = buildSchema(weakness, { nodes: { cord: { when: 'A sensory level' } } })
  // What is undefined has no place in JSON, and that is the only difference.
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})

test('in foot drop, the L5 root hangs under the roots and warns of nothing below it', () => {
  expect(footDrop.nodes['l5-root']).toMatchObject({
    parent: 'roots',
    hue: 'amber',
    depth: 3,
    position: 2,
    siblings: 3,
    below: 2,
    cantMissBelow: [],
  })
  expect(footDrop.nodes['roots']?.cantMissBelow).toContain('Cauda equina syndrome')
})

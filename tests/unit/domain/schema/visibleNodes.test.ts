import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_CLOSED, allOpen, FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { nodeId } from '@/domain/schema/schema'
import { nearestVisible, visibleNodes } from '@/domain/schema/visibleNodes'
import { anyOpenTree } from '../../../support/arbitraries'
import { buildSchema } from '../../../support/buildSchema'
import { footDrop } from '../../../support/footDrop'

const schema = buildSchema({ weakness: { cord: { compression: { disc: {} } }, junction: {} } })

const only = (...ids: string[]) => ({ level: 0, except: ids.map(nodeId) })
const visible = (...ids: string[]) => visibleNodes(schema, only(...ids)).map((node) => node.id)

describe('visibleNodes', () => {
  test('a closed tree shows its root alone', () => {
    expect(visible()).toEqual(['weakness'])
  })

  test('an open node shows its children, depth first as they are written', () => {
    expect(visible('weakness', 'cord')).toEqual(['weakness', 'cord', 'compression', 'junction'])
  })

  test('hides what lies under a closed node, even where it was left open', () => {
    expect(visible('cord', 'compression')).toEqual(['weakness'])
  })

  test('shows again what was left open, once the node above is opened', () => {
    expect(visible('weakness', 'cord', 'compression')).toContain('disc')
  })

  test('ignores open ids that the schema no longer has', () => {
    expect(visible('weakness', 'deleted-last-week')).toEqual(['weakness', 'cord', 'junction'])
  })

  test('a first visit to foot drop shows the question and its three answers', () => {
    const labels = visibleNodes(footDrop, FIRST_BRANCHES).map((node) => node.label)
    expect(labels).toEqual([
      'Foot drop: central or peripheral?',
      'Central: brain or cord',
      'Peripheral: horn to muscle',
      'Neither nerve nor muscle',
    ])
  })

  test('with every branch open nothing of foot drop is hidden', () => {
    const shown = visibleNodes(footDrop, allOpen(footDrop))
    expect(shown).toHaveLength(Object.keys(footDrop.nodes).length)
  })
})

describe('nearestVisible', () => {
  const nearest = (id: string, ...ids: string[]) => nearestVisible(schema, only(...ids), nodeId(id))

  test('a node that is seen is its own nearest', () => {
    expect(nearest('cord', 'weakness')).toBe('cord')
    expect(nearest('disc', 'weakness', 'cord', 'compression')).toBe('disc')
  })

  test('a hidden node falls back to the closed node that hides it', () => {
    expect(nearest('disc', 'weakness', 'cord')).toBe('compression')
  })

  test('of several closed nodes above, the outermost is the one that is seen', () => {
    expect(nearest('disc', 'weakness', 'compression')).toBe('cord')
    expect(nearestVisible(schema, ALL_CLOSED, nodeId('disc'))).toBe('weakness')
  })

  test('is always on the screen, and the node itself whenever that is', () => {
    fc.assert(
      fc.property(anyOpenTree, ({ schema: any, open, id }) => {
        const shown = visibleNodes(any, open).map((node) => node.id)
        const found = nearestVisible(any, open, id)
        expect(shown).toContain(found)
        expect(found === id).toBe(shown.includes(id))
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { nodeId } from '@/domain/schema/schema'
import { treeKey, typedAhead } from '@/domain/schema/treeKey'
import { buildSchema } from '../../../support/buildSchema'
import { footDrop } from '../../../support/footDrop'

// weakness and cord are open, compression is closed: what is seen is
// weakness, cord, compression, inflammation, junction.
const schema = buildSchema({
  weakness: { cord: { compression: { disc: {} }, inflammation: {} }, junction: {} },
})
const open = { level: 1, except: [nodeId('cord')] }

const intent = (at: string, key: string) => {
  const answer = treeKey(schema, open, nodeId(at), key)
  return answer && `${answer.kind} ${answer.id}`
}

describe('what a key means, by the ARIA tree pattern', () => {
  test.each([
    ['weakness', 'ArrowDown', 'focus cord', 'into an open branch'],
    ['compression', 'ArrowDown', 'focus inflammation', 'past what is hidden'],
    ['inflammation', 'ArrowDown', 'focus junction', 'out of a branch'],
    ['junction', 'ArrowDown', undefined, 'nowhere from the last row'],
    ['junction', 'ArrowUp', 'focus inflammation', 'to the last row of the branch above'],
    ['cord', 'ArrowUp', 'focus weakness', 'to the parent'],
    ['weakness', 'ArrowUp', undefined, 'nowhere from the first row'],
    ['compression', 'ArrowRight', 'toggle compression', 'opens a closed branch'],
    ['cord', 'ArrowRight', 'focus compression', 'enters an open branch'],
    ['junction', 'ArrowRight', undefined, 'has nothing to open at a leaf'],
    ['cord', 'ArrowLeft', 'toggle cord', 'closes an open branch'],
    ['compression', 'ArrowLeft', 'focus cord', 'leaves a closed branch'],
    ['junction', 'ArrowLeft', 'focus weakness', 'leaves a leaf'],
    ['inflammation', 'Home', 'focus weakness', 'to the root'],
    ['weakness', 'End', 'focus junction', 'to the last row that is seen'],
    ['compression', 'Enter', 'select compression', 'shows the details of a branch'],
    ['junction', 'Enter', 'select junction', 'shows the details of a leaf'],
    ['compression', ' ', 'toggle compression', 'opens or closes a branch'],
    ['junction', ' ', 'select junction', 'shows the details of a leaf'],
    ['compression', '*', 'open-siblings compression', 'opens all branches beside'],
    ['cord', 'Tab', undefined, 'is left to the browser'],
    ['cord', 'Escape', undefined, 'is left to the browser'],
    ['cord', 'c', undefined, 'is left to type-ahead'],
  ])('at %s, %s: %s (%s)', (at, key, expected, _) => {
    expect(intent(at, key)).toBe(expected)
  })

  test('left on a closed root leads nowhere', () => {
    const closed = { level: 0, except: [] }
    expect(treeKey(schema, closed, schema.rootId, 'ArrowLeft')).toBeUndefined()
  })
})

describe('typing the first letters of a label', () => {
  const typed = (at: string, letters: string) => typedAhead(schema, open, nodeId(at), letters)

  test('goes to the next label that starts with the letter', () => {
    expect(typed('weakness', 'c')).toBe('cord')
    expect(typed('cord', 'c')).toBe('compression')
  })

  test('goes round at the end', () => {
    expect(typed('compression', 'c')).toBe('cord')
    expect(typed('junction', 'w')).toBe('weakness')
  })

  test('stays on a label that still fits as more letters come', () => {
    expect(typed('cord', 'co')).toBe('cord')
    expect(typed('cord', 'com')).toBe('compression')
  })

  test('does not mind capitals', () => {
    expect(typed('weakness', 'J')).toBe('junction')
  })

  test('finds nothing that is hidden, and nothing that is not there', () => {
    expect(typed('weakness', 'd')).toBeUndefined()
    expect(typed('weakness', 'spleen')).toBeUndefined()
  })

  test('comes back to the same label where it is the only one', () => {
    expect(typed('junction', 'j')).toBe('junction')
  })

  test('in foot drop, "l" goes from the cauda equina to the L5 root, and on to L4', () => {
    const roots = { level: 2, except: [nodeId('roots')] }
    const first = typedAhead(footDrop, roots, nodeId('cauda-equina'), 'l')
    expect(first).toBe('l5-root')
    expect(typedAhead(footDrop, roots, nodeId('l5-root'), 'l')).toBe('l4-root')
  })
})

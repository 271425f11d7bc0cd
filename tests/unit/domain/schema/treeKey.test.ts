import { describe, expect, test } from 'vitest'
import { nodeId, type NodeId } from '@/domain/schema/schema'
import { childAt, treeKey, type TreeLie, typedAhead } from '@/domain/schema/treeKey'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import { buildSchema } from '../../../support/buildSchema'
import { footDrop } from '../../../support/footDrop'

// weakness and cord are open, compression is closed: what is seen is
// weakness, cord, compression, inflammation, junction.
const schema = buildSchema({
  weakness: { cord: { compression: { disc: {} }, inflammation: {} }, junction: {} },
})
const open = { level: 1, except: [nodeId('cord')] }

const intent = (at: string, pressed: string, lie?: TreeLie) => {
  const shift = pressed.startsWith('Shift+')
  const stroke = { key: pressed.replace('Shift+', ''), shift }
  const answer = treeKey(schema, open, nodeId(at), stroke, lie)
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
    ['weakness', 'PageDown', 'focus junction', 'a page on, or to the last row'],
    ['junction', 'PageUp', 'focus weakness', 'a page back, or to the root'],
    ['compression', 'Enter', 'select compression', 'shows the details of a branch'],
    ['junction', 'Enter', 'select junction', 'shows the details of a leaf'],
    ['compression', ' ', 'toggle compression', 'opens or closes a branch'],
    ['junction', ' ', 'select junction', 'shows the details of a leaf'],
    ['compression', '*', 'open-siblings compression', 'opens all branches beside'],
    ['compression', 'Shift+ArrowRight', 'open-branch compression', 'opens the whole branch'],
    ['cord', 'Shift+ArrowLeft', 'close-branch cord', 'closes the whole branch'],
    ['junction', 'Shift+ArrowRight', undefined, 'has no branch to open at a leaf'],
    ['cord', 'Shift+ArrowDown', undefined, 'walks nowhere with Shift'],
    ['cord', 'Tab', undefined, 'is left to the browser'],
    ['cord', 'Escape', undefined, 'is left to the browser'],
    ['cord', 'c', undefined, 'is left to type-ahead'],
  ])('at %s, %s: %s (%s)', (at, key, expected, _) => {
    expect(intent(at, key)).toBe(expected)
  })

  test('left on a closed root leads nowhere', () => {
    const closed = { level: 0, except: [] }
    expect(treeKey(schema, closed, schema.rootId, { key: 'ArrowLeft' })).toBeUndefined()
  })
})

describe('where the tree grows downwards, the arrows follow it', () => {
  test.each([
    ['compression', 'ArrowDown', 'toggle compression', 'down opens a closed branch'],
    ['cord', 'ArrowDown', 'focus compression', 'down enters an open branch'],
    ['compression', 'ArrowUp', 'focus cord', 'up leaves a closed branch'],
    ['compression', 'ArrowRight', 'focus inflammation', 'right goes on'],
    ['inflammation', 'ArrowLeft', 'focus compression', 'left goes back'],
    ['compression', 'Shift+ArrowDown', 'open-branch compression', 'down with Shift opens it all'],
    ['cord', 'Shift+ArrowUp', 'close-branch cord', 'up with Shift closes it all'],
    ['weakness', 'End', 'focus junction', 'the other keys stay'],
  ])('at %s, %s: %s (%s)', (at, key, expected, _) => {
    expect(intent(at, key, { grows: 'down' })).toBe(expected)
  })
})

describe('where the tree is read from the right, left and right change places', () => {
  test.each([
    ['compression', 'ArrowLeft', 'toggle compression'],
    ['cord', 'ArrowRight', 'toggle cord'],
    ['compression', 'Shift+ArrowLeft', 'open-branch compression'],
    ['weakness', 'ArrowDown', 'focus cord'],
  ])('at %s, %s: %s', (at, key, expected) => {
    expect(intent(at, key, { grows: 'right', isMirrored: true })).toBe(expected)
  })

  test('also where it grows downwards: the next one is on the left', () => {
    const lie = { grows: 'down', isMirrored: true } as const
    expect(intent('compression', 'ArrowLeft', lie)).toBe('focus inflammation')
  })
})

test('in a long tree the page keys go ten rows on and back', () => {
  const all = { level: 40, except: [] }
  const rows = visibleNodes(footDrop, all)
  const from = rows[3]
  if (!from) throw new Error('foot drop has rows')
  const pressed = (key: string, at: NodeId) => treeKey(footDrop, all, at, { key })
  expect(pressed('PageDown', from.id)).toEqual({ kind: 'focus', id: rows[13]?.id })
  expect(pressed('PageUp', rows[13]?.id ?? from.id)).toEqual({ kind: 'focus', id: from.id })
})

test('a digit stands for a child, counted from one', () => {
  expect(childAt(schema, nodeId('weakness'), '2')).toBe('junction')
  expect(childAt(schema, nodeId('weakness'), '3')).toBeUndefined()
  expect(childAt(schema, nodeId('weakness'), '0')).toBeUndefined()
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

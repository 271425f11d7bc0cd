import { expect, test } from 'vitest'
import { nodeById } from '@/domain/schema/findNode'
import { nodeId } from '@/domain/schema/schema'
import { stepKey } from '@/domain/step/stepKey'
import { buildSchema } from '../../../support/buildSchema'

const schema = buildSchema({ weakness: { cord: { compression: {} }, junction: {}, muscle: {} } })

function intent(at: string, answer: string | undefined, key: string, more = {}) {
  const on = answer === undefined ? undefined : nodeId(answer)
  const meant = stepKey(schema, nodeById(schema, nodeId(at)), on, {
    key,
    code: '',
    shiftKey: false,
    ...more,
  })
  return meant && `${meant.kind} ${meant.id}`
}

test.each([
  ['weakness', undefined, '1', 'answer cord', 'a digit chooses the answer of that number'],
  ['weakness', 'cord', '3', 'answer muscle', 'also where another answer has the focus'],
  ['weakness', undefined, '4', undefined, 'there is no fourth answer'],
  ['weakness', undefined, '0', undefined, 'answers are counted from one'],
  ['junction', undefined, '1', undefined, 'the end of a way has no answers'],
  ['cord', undefined, 'ArrowLeft', 'back weakness', 'left is one step back'],
  ['weakness', undefined, 'ArrowLeft', undefined, 'nothing is behind the root'],
  ['weakness', 'junction', 'ArrowRight', 'answer junction', 'right takes the focused answer'],
  ['weakness', undefined, 'ArrowRight', undefined, 'right needs an answer with the focus'],
  ['weakness', 'cord', 'ArrowDown', 'focus junction', 'down goes to the next answer'],
  ['weakness', 'junction', 'ArrowUp', 'focus cord', 'up goes to the one before'],
  ['weakness', 'cord', 'ArrowUp', undefined, 'nothing is above the first answer'],
  ['weakness', 'muscle', 'ArrowDown', undefined, 'nothing is below the last answer'],
  ['weakness', undefined, 'ArrowDown', undefined, 'elsewhere down scrolls the page'],
  ['weakness', undefined, 'x', undefined, 'other letters are left alone'],
])('at %s on %s, %s: %s (%s)', (at, answer, key, expected, _) => {
  expect(intent(at, answer, key)).toBe(expected)
})

test('a French keyboard writes digits with Shift: either way they choose', () => {
  expect(intent('weakness', undefined, '1', { code: 'Digit1', shiftKey: true })).toBe('answer cord')
  expect(intent('weakness', undefined, '&', { code: 'Digit1' })).toBe('answer cord')
})

test('what another keyboard writes with Shift and a digit chooses nothing, nor do its arrows', () => {
  expect(intent('weakness', undefined, '!', { code: 'Digit1', shiftKey: true })).toBeUndefined()
  expect(intent('cord', undefined, 'ArrowLeft', { shiftKey: true })).toBeUndefined()
})

import { beforeEach, describe, expect, test } from 'vitest'
import { nodeId } from '@/domain/schema/schema'
import { selectIsOnWay, selectIsTabStop, selectSchema, wayTo } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { footDrop } from '../../support/footDrop'
import { startAt } from '../../support/startAt'

const isOnWay = (id: string) => selectIsOnWay(nodeId(id))(useAppStore.getState())
const isTabStop = (id: string) => selectIsTabStop(footDrop.nodes[id]!)(useAppStore.getState())

describe('the way to the chosen card', () => {
  test('goes from the root to the card, both ends included', () => {
    expect(wayTo(footDrop, nodeId('l5-root'))).toEqual([
      'foot-drop',
      'peripheral',
      'roots',
      'l5-root',
    ])
  })

  test('is empty where no card is chosen', () => {
    expect(wayTo(footDrop, undefined)).toEqual([])
  })

  test('is marked on its cards and on no other', async () => {
    await startAt('#/foot-drop/map/l5-root')
    expect(['peripheral', 'l5-root', 'central', 'l5-disc'].map(isOnWay)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('where Tab lands', () => {
  beforeEach(() => startAt('#/foot-drop/map'))

  test('is the root before anybody has been anywhere', () => {
    expect(['foot-drop', 'central'].map(isTabStop)).toEqual([true, false])
  })

  test('is the card that the keyboard was last on, and no other', () => {
    useAppStore.getState().setCurrent(nodeId('central'))
    expect(['foot-drop', 'central'].map(isTabStop)).toEqual([false, true])
  })
})

test('there is no schema on the screen for who is lost', async () => {
  await startAt('#/foot-drop/map/spleen')
  expect(selectSchema(useAppStore.getState())).toBeUndefined()
})

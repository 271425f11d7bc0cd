import { expect, test } from 'vitest'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { formatPlace } from '@/domain/place/formatPlace'
import { parseAddress } from '@/domain/place/parseAddress'
import type { Place } from '@/domain/place/place'
import { resolvePlace } from '@/domain/place/resolvePlace'
import { viewPlace } from '@/domain/place/viewPlace'
import { nodeId } from '@/domain/schema/schema'
import { buildSchema } from '../../../support/buildSchema'

const SHEET: Place = {
  schema: 'weakness',
  view: 'print-map',
  node: undefined,
  open: FIRST_BRANCHES,
  compared: [nodeId('cord')],
  answers: 'closed',
}

test('closed answers go from one sheet to the next, and no further', () => {
  expect(viewPlace(SHEET, 'print-handout')).toEqual({ ...SHEET, view: 'print-handout' })
  const map = viewPlace(SHEET, 'map')
  expect(formatPlace(map)).toBe('#/weakness/map?with=cord')
  expect(viewPlace(map, 'print-map').answers).toBeUndefined()
})

test.each([
  ['#/weakness/map?answers=closed', '#/weakness/map'],
  ['#/weakness/outline/cord?answers=closed', '#/weakness/outline/cord'],
  ['#/weakness/print-map/cord?answers=closed', '#/weakness/print-map/cord?answers=closed'],
])('the address %s means the place %s', (written, meant) => {
  const schema = buildSchema({ weakness: { cord: {} } })
  const resolved = resolvePlace(parseAddress(written)!, schema, 'map')
  expect(resolved.kind === 'place' && formatPlace(resolved.place)).toBe(meant)
})

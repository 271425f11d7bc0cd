import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINIATURE, type Miniature, miniatureOf } from '@/domain/library/miniature'
import { anySchema } from '../../../support/arbitraries'
import { buildSchema } from '../../../support/buildSchema'

const marks = (miniature: Miniature) => miniature.flatMap(({ marks: all }) => all.match(/M/g) ?? [])
const wires = (miniature: Miniature) => miniature.flatMap(({ wires: all }) => all.match(/M/g) ?? [])

test('every card of a small tree has its mark, and every card but the root its wire', () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const cards = Object.keys(schema.nodes).length
      const miniature = miniatureOf(schema)
      expect(marks(miniature)).toHaveLength(cards)
      expect(wires(miniature)).toHaveLength(cards - 1)
    }),
  )
})

test('everything is drawn within the picture', () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      for (const stroke of miniatureOf(schema)) {
        for (const [, x, y] of stroke.marks.matchAll(/M([\d.]+) ([\d.]+)/g)) {
          expect(Number(x)).toBeLessThan(MINIATURE.width)
          expect(Number(y)).toBeLessThan(MINIATURE.height)
        }
      }
    }),
  )
})

test('a schema of one card is one mark in the middle', () => {
  expect(miniatureOf(buildSchema({ cramp: {} }))).toEqual([
    { hue: 'grey', wires: '', marks: 'M120 66h0' },
  ])
})

test('of a tree that is too large for a picture the first levels are drawn', () => {
  const leaves = Object.fromEntries(Array.from({ length: 30 }, (_, leaf) => [leaf, {}]))
  const branch = (name: number) =>
    Object.fromEntries(Object.keys(leaves).map((leaf) => [`leaf-${name}-${leaf}`, {}]))
  const branches = Object.fromEntries(
    Array.from({ length: 10 }, (_, name) => [`branch-${name}`, branch(name)]),
  )
  expect(marks(miniatureOf(buildSchema({ root: branches })))).toHaveLength(11)
})

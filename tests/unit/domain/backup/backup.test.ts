import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Backup, backupName, formatBackup } from '@/domain/backup/backup'
import { isBackup } from '@/domain/backup/isBackup'
import { readBackup } from '@/domain/backup/readBackup'
import { type Here, type RestorePlan, restorePlan } from '@/domain/backup/restorePlan'
import { type AttemptEvent, CONFIDENCES, SELF_MARKS } from '@/domain/cases/attempt'
import { GRADES, type ReviewEvent } from '@/domain/recall/reviewEvent'

const MADE_AT = new Date(2026, 10, 24, 20).getTime()
const EMPTY: Backup = { settings: {}, schemas: [], reviews: [], attempts: [], visits: {} }

const id = fc.stringMatching(/^[a-f0-9]{8}$/)
const at = fc.integer({ min: 0, max: 4e12 })
const words = fc.string({ maxLength: 20 })

const review: fc.Arbitrary<ReviewEvent> = fc.oneof(
  fc.record({
    id,
    at,
    kind: fc.constant('review' as const),
    card: words,
    grade: fc.constantFrom(...GRADES),
    tookMs: fc.nat(),
    name: words,
  }),
  fc.record({ id, at, card: words, kind: fc.constant('undo' as const), review: id }),
  fc.record({ id, at, card: words, kind: fc.constantFrom('suspend' as const, 'resume' as const) }),
)

const board = fc.record({
  lead: fc.array(fc.record({ ref: words }), { maxLength: 2 }),
  cantMiss: fc.array(fc.record({ words }), { maxLength: 2 }),
  lessLikely: fc.constant([]),
  unlikely: fc.constant([]),
})

const choice = fc.oneof(
  fc.record({ kind: fc.constant('option' as const), option: words }),
  fc.record({ kind: fc.constant('board' as const), board }),
  fc.record({
    kind: fc.constant('representation' as const),
    who: words,
    syndrome: words,
    course: words,
    qualifiers: fc.dictionary(id, fc.constantFrom('is' as const, 'not' as const), { maxKeys: 2 }),
  }),
  fc.record({ kind: fc.constant('skipped' as const) }),
)

const attempt: fc.Arbitrary<AttemptEvent> = fc.oneof(
  fc.record({
    id,
    at,
    attempt: id,
    kind: fc.constant('started' as const),
    schema: words,
    case: words,
    run: fc.constantFrom(8 as const, 15 as const, 30 as const),
    isWhole: fc.boolean(),
  }),
  fc.record({
    id,
    at,
    attempt: id,
    kind: fc.constant('committed' as const),
    aliquot: words,
    commit: words,
    choice,
    confidence: fc.constantFrom(...CONFIDENCES),
  }),
  fc.record({
    id,
    at,
    attempt: id,
    kind: fc.constant('marked' as const),
    commit: words,
    mark: fc.constantFrom(...SELF_MARKS),
  }),
  fc.record({ id, at, attempt: id, kind: fc.constant('finished' as const) }),
)

const schema = fc.record({
  id: fc.constantFrom('my-gait', 'my-gait-2', 'my-hand'),
  fileName: words,
  openedAt: at,
  text: words,
})

const unique = <Item>(items: fc.Arbitrary<Item>, key: (item: Item) => string) =>
  fc.uniqueArray(items, { selector: key, maxLength: 12 })

/** Whatever a device may hold: no event twice, and no text of a schema twice. */
const anyBackup: fc.Arbitrary<Backup> = fc
  .record({
    settings: fc.constant({ theme: 'dark' }),
    schemas: unique(schema, (each) => each.id),
    reviews: unique(review, (each) => each.id),
    attempts: unique(attempt, (each) => each.id),
    visits: fc.constantFrom({}, { gait: { address: '#/gait/map', view: 'map', card: 'A', at: 1 } }),
  })
  .map((backup) => ({
    ...(backup as Backup),
    schemas: backup.schemas.filter(
      (each, index) => backup.schemas.findIndex(({ text }) => text === each.text) === index,
    ),
  }))

const read = (text: string) => {
  const result = readBackup(text)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const problem = (text: string) => {
  const result = readBackup(text)
  return result.ok ? undefined : `${result.error.message} ${result.error.fix}`
}
const after = (here: Here, plan: RestorePlan): Backup => ({
  settings: {},
  schemas: [...here.schemas, ...plan.schemas, ...plan.beside],
  reviews: [...here.reviews, ...plan.reviews],
  attempts: [...here.attempts, ...plan.attempts],
  visits: { ...plan.visits, ...here.visits },
})
const ids = (events: readonly { id: string }[]) => events.map((event) => event.id).toSorted()

describe('a backup', () => {
  test('restored into an empty device gives back all that was saved', () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        const { backup: again, left } = read(formatBackup(backup, MADE_AT))
        expect(left).toBe(0)
        expect(again.settings).toEqual(backup.settings)
        const { schemas, reviews, attempts, visits } = backup
        expect(after(EMPTY, restorePlan(again, EMPTY))).toEqual({
          settings: {},
          schemas,
          reviews,
          attempts,
          visits,
        })
      }),
    )
  })

  test('restored a second time adds nothing', () => {
    fc.assert(
      fc.property(anyBackup, anyBackup, (backup, here) => {
        const once = after(here, restorePlan(backup, here))
        const { visits, ...lists } = restorePlan(backup, once)
        expect(Object.values(lists).flat()).toEqual([])
        expect(visits).toEqual({})
      }),
    )
  })

  test('of another device is added to what is here, and nothing that is here changes', () => {
    fc.assert(
      fc.property(anyBackup, anyBackup, (theirs, mine) => {
        const both = after(mine, restorePlan(theirs, mine))
        for (const name of ['reviews', 'attempts'] as const) {
          expect(ids(both[name])).toEqual(
            [...new Set([...ids(mine[name]), ...ids(theirs[name])])].toSorted(),
          )
          expect(both[name].slice(0, mine[name].length)).toEqual(mine[name])
        }
        expect(both.schemas.slice(0, mine.schemas.length)).toEqual(mine.schemas)
        const texts = new Set([...mine.schemas, ...theirs.schemas].map(({ text }) => text))
        expect(new Set(both.schemas.map(({ text }) => text))).toEqual(texts)
        expect(new Set(both.schemas.map((each) => each.id)).size).toBe(both.schemas.length)
      }),
    )
  })

  test('keeps a schema beside the one that differs under the same id', () => {
    const gait = { id: 'my-gait', fileName: 'gait.json', openedAt: 1, text: 'mine' }
    const plan = restorePlan(
      { ...EMPTY, schemas: [{ ...gait, text: 'theirs' }] },
      { ...EMPTY, schemas: [gait] },
    )
    expect(plan.schemas).toEqual([])
    expect(plan.beside).toEqual([{ ...gait, id: 'my-gait-2', text: 'theirs' }])
  })

  test('is known by how it begins, so that it is not taken for a schema', () => {
    expect(isBackup(formatBackup(EMPTY, MADE_AT))).toBe(true)
    expect(isBackup('{ "id": "gait", "title": "\\"branchpoint\\": \\"backup\\"" }')).toBe(false)
  })

  test('is named by the day on which it was saved', () => {
    expect(backupName(MADE_AT)).toBe('branchpoint-backup-2026-11-24.json')
  })
})

describe('a file that is chosen for a backup', () => {
  const file = (parts: object) => JSON.stringify({ branchpoint: 'backup', format: 1, ...parts })

  test.each([
    ['a text that is no JSON', 'Dear reader', /not a backup of Branchpoint.*Choose a file/],
    ['JSON of something else', '[1, 2]', /not a backup of Branchpoint/],
    ['a schema', '{ "id": "gait", "tree": {} }', /diagnostic schema.*library/],
    ['a backup that breaks off', '{ "branchpoint": "backup", "rev', /damaged.*older backup/],
    ['a newer format', file({ format: 2 }), /newer version.*format is 2.*up to 1.*Load the page/],
    ['no format', '{ "branchpoint": "backup" }', /^format: a whole number/],
    ['a list that is none', file({ reviews: {} }), /^reviews: a list is expected/],
  ])('is refused, with what to do: %s', (_what, text, words_) => {
    expect(problem(text)).toMatch(words_)
  })

  test('may hold events that this version does not know: they are left out and counted', () => {
    const known = { id: 'a', card: 'x/tip/y', at: 1, kind: 'suspend' }
    const { backup, left } = read(
      file({
        reviews: [known, { ...known, kind: 'dream' }, { ...known, at: 'now' }, null],
        attempts: [{ id: 'b', attempt: 'c', at: 1, kind: 'committed', choice: { kind: 'guess' } }],
        schemas: [{ id: '../up', fileName: 'a', openedAt: 1, text: '' }],
      }),
    )
    expect(backup.reviews).toEqual([known])
    expect([backup.attempts, backup.schemas]).toEqual([[], []])
    expect(left).toBe(5)
  })

  test('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${file({})}`).left).toBe(0)
  })
})

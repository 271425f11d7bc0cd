import { describe, expect, test } from 'vitest'
import { compileParts } from '@/domain/compile/compileParts'
import { createFindIndex } from '@/domain/find/createFindIndex'
import { findRows } from '@/domain/find/findRows'
import { groupHits, type Hit } from '@/domain/find/groupHits'
import { hitsIn } from '@/domain/find/hitsIn'
import { indexTree } from '@/domain/schema/indexTree'
import { BUNDLED, bundledDocument } from '../../../support/bundledDocuments'
import { footDropDocument } from '../../../support/footDrop'

const rows = Object.fromEntries(
  BUNDLED.map((id) => {
    const { tree, knowledge, sources } = compileParts(bundledDocument(id))
    return [id, findRows({ schema: indexTree(tree), knowledge, sources })]
  }),
)
const hits = hitsIn(rows)
const index = createFindIndex(hits.map(({ row }) => row))

const found = (query: string): Hit[] => index(query).rows.flatMap((place) => hits[place] ?? [])
const inFootDrop = (query: string, kind: Hit['row']['kind']) =>
  found(query)
    .filter(({ row, schema }) => schema === 'foot-drop' && row.kind === kind)
    .map(({ row }) => row.name)

describe('looking for something by its words', () => {
  test('the old name of a nerve finds it by its new one', () => {
    expect(inFootDrop('peroneal', 'card')).toContain('Common fibular nerve')
    expect(inFootDrop('peroneal', 'script')).toContain(
      'Common fibular nerve compression at the fibular neck',
    )
  })

  test('so does the old name with two letters swapped', () => {
    expect(inFootDrop('peronael', 'card')).toContain('Common fibular nerve')
  })

  test('the beginning of a word is enough', () => {
    expect(inFootDrop('fibul', 'card')).toContain('Common fibular nerve')
  })

  test('what begins as it was written comes first', () => {
    expect(inFootDrop('l5', 'card')[0]).toBe('L5 root')
  })

  test('a card that goes by the words goes before titles that begin with them', () => {
    expect(found('common peroneal')[0]?.row).toMatchObject({
      kind: 'card',
      name: 'Common fibular nerve',
    })
  })

  test('accents and capitals do not count', () => {
    expect(inFootDrop('GUILLAIN BARRE', 'card')).toContain('Guillain–Barré syndrome')
    expect(inFootDrop('Guillain-Barré', 'source').length).toBeGreaterThan(0)
  })

  test('an abbreviation finds the finding and the exam tip that go by it', () => {
    expect(inFootDrop('slr', 'finding')).toContain('Straight-leg raise reproduces leg pain')
    expect(inFootDrop('slr', 'tip')).toContain('Straight-leg raise')
  })

  test('small words do not matter: what has both others comes', () => {
    const { fit, rows: places } = index('root or nerve')
    expect(fit).toBe('all')
    expect(places.length).toBeGreaterThan(0)
  })

  test('a word that nothing has is taken for the nearest that something has', () => {
    expect(index('nevre')).toMatchObject({ fit: 'all', meant: 'nerve' })
  })

  test('where no row has all the words, those that have some come', () => {
    const { fit, rows: places } = index('tinel siadh')
    expect(fit).toBe('some')
    expect(places.length).toBeGreaterThan(0)
  })

  test('nothing is found where no word is near, and nothing for signs alone', () => {
    expect(index('xyzzyq').rows).toEqual([])
    expect(index('??').rows).toEqual([])
    expect(index('').rows).toEqual([])
  })

  test('right-to-left words are found like any others', () => {
    const arabic = createFindIndex([{ name: 'ضعف القدم' }, { name: 'العصب الشظوي' }])
    expect(arabic('الشظوي').rows).toEqual([1])
  })
})

describe('where a hit leads', () => {
  const rowOf = (kind: Hit['row']['kind'], id: string) =>
    rows['foot-drop']?.find((row) => row.kind === kind && row.id === id)

  test('a finding leads to the card that asks for it', () => {
    expect(rowOf('finding', 'inv-weak')?.node).toBe('peripheral')
    expect(rowOf('finding', 'slr-pos')?.node).toBe('l5-root')
  })

  test('an exam tip leads to the card that asks with it', () => {
    expect(rowOf('tip', 'inversion')?.node).toBe('peripheral')
  })

  test('a card with a script or a site can be compared, a question cannot', () => {
    expect(rowOf('card', 'l5-root')?.isComparable).toBe(true)
    expect(rowOf('card', 'peripheral')?.isComparable).toBeUndefined()
  })

  test('everything that is found but a schema and an uncited source has a card', () => {
    const homeless = hits.filter(
      ({ row }) => row.node === undefined && row.kind !== 'schema' && row.kind !== 'source',
    )
    expect(homeless).toEqual([])
  })

  test('every card that something leads to is in the tree of its schema', () => {
    for (const [id, own] of Object.entries(rows)) {
      const cards = new Set(own.flatMap((row) => (row.kind === 'card' ? [row.id] : [])))
      const lost = own.filter(({ node }) => node !== undefined && !cards.has(node))
      expect(lost, id).toEqual([])
    }
  })

  test('says the way from the root to it', () => {
    const l5 = hits.find(({ row, schema }) => schema === 'foot-drop' && row.id === 'l5-root')
    expect(l5?.way).toEqual([
      'Foot drop: central or peripheral?',
      'Peripheral: horn to muscle',
      'Roots',
    ])
  })
})

describe('a schema with next to nothing in it', () => {
  test('is found by its title and its one card', () => {
    const { references: _, ...document } = footDropDocument
    const tree = { id: 'only', label: 'Only a question', kind: 'problem' as const }
    const parts = compileParts({
      ...document,
      id: 'small',
      title: 'Small',
      aka: [],
      tree,
      sites: {},
      scripts: {},
      findings: {},
      examTips: {},
      contrasts: {},
    })
    const small = findRows({ schema: indexTree(parts.tree), ...parts })
    expect(small.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'schema Small',
      'card Only a question',
    ])
  })
})

describe('hits in groups', () => {
  const titles = { 'foot-drop': 'Foot drop', weakness: 'Weakness' }
  const groups = (query: string, here: string | undefined) =>
    groupHits({ hits: found(query), here, titles })

  test('this schema comes first, kind by kind, then each other one', () => {
    const names = groups('peroneal', 'foot-drop').map(({ title }) => title)
    expect(names.slice(0, 5)).toEqual(['Cards', 'Scripts', 'Findings', 'Exam tips', 'Sources'])
    expect(names).toContain('Weakness')
    expect(names).not.toContain('Foot drop')
  })

  test('another name of this schema finds the schema itself', () => {
    const own = groups('peroneal palsy', 'foot-drop').find(({ title }) => title === 'This schema')
    expect(own?.hits.map(({ row }) => row.name)).toEqual(['Foot drop'])
  })

  test('in the library, which is of no schema, each schema is a group', () => {
    expect(groups('peroneal', undefined).map(({ title }) => title)).toContain('Foot drop')
  })

  test('a long group says how many more there are', () => {
    const cards = groups('peroneal', 'foot-drop')[0]
    expect(cards?.hits).toHaveLength(6)
    expect(cards?.more).toBe(inFootDrop('peroneal', 'card').length - 6)
  })
})

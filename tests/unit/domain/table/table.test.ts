import { describe, expect, test } from 'vitest'
import { compileParts } from '@/domain/compile/compileParts'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { indexTree } from '@/domain/schema/indexTree'
import { nodeId } from '@/domain/schema/schema'
import { matchingRows } from '@/domain/table/matchingRows'
import { orderAfter, sortedRows, type SortKey, TREE_ORDER } from '@/domain/table/sortedRows'
import { branchesBelow, tableBranch } from '@/domain/table/tableBranch'
import { tableCitations } from '@/domain/table/tableCitations'
import { tableRows } from '@/domain/table/tableRows'
import { buildDocument, buildFinding, buildScript } from '../../../support/buildDocument'
import { footDrop, footDropKnowledge } from '../../../support/footDrop'

type Scripts = NonNullable<SchemaDocument['scripts']>

const document = buildDocument({
  tree: {
    id: 'weakness',
    label: 'Weakness',
    kind: 'problem',
    children: [
      {
        id: 'brain',
        label: 'Brain',
        kind: 'site',
        children: [
          { id: 'stroke-card', label: 'Stroke', kind: 'diagnosis', script: 'stroke' },
          { id: 'ms-brain', label: 'MS of the brain', kind: 'diagnosis', script: 'ms' },
          { id: 'no-script', label: 'Unwritten', kind: 'diagnosis' },
        ],
      },
      {
        id: 'cord',
        label: 'Cord',
        kind: 'site',
        children: [
          { id: 'ms-cord', label: 'MS of the cord', kind: 'diagnosis', script: 'ms' },
          { id: 'als-card', label: 'ALS', kind: 'diagnosis', script: 'als' },
        ],
      },
      { id: 'muscle', label: 'Muscle', kind: 'category' },
    ],
  },
  sites: { cortex: { name: 'Motor cortex' } },
  findings: {
    sudden: buildFinding({ name: 'Sudden onset' }),
    slow: buildFinding({ name: 'Slow onset' }),
    fever: buildFinding({ name: 'Fever' }),
  },
  scripts: {
    stroke: buildScript({
      name: 'Ischaemic stroke',
      aka: ['Ictus à frigore'],
      sites: ['cortex'],
      cantMiss: true,
      tempo: { onset: ['sudden', 'hours'], course: 'Worst at once.' },
      findings: [
        { finding: 'sudden', frequency: 'always', role: 'key' },
        { finding: 'slow', frequency: 'rarely', role: 'argues-against' },
        { finding: 'fever', frequency: 'never', role: 'excludes' },
      ],
    }),
    ms: buildScript({ name: 'Multiple sclerosis', tempo: { onset: ['days'], course: 'Attacks.' } }),
    als: buildScript({ name: 'Amyotrophic lateral sclerosis' }),
  } satisfies Scripts,
})
const { knowledge, tree } = compileParts(document)
const schema = indexTree(tree)

const rowsOf = (branch: string) => tableRows(schema, nodeId(branch), knowledge)
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

describe('the rows of a branch', () => {
  test('are its scripts in the order of the tree, a disease with two cards once', () => {
    const rows = rowsOf('weakness')
    expect(ids(rows)).toEqual(['stroke', 'ms', 'als'])
    expect(rows[1]?.card.id).toBe('ms-brain')
    expect(rows[1]?.otherCards.map(({ id }) => id)).toEqual(['ms-cord'])
    expect(rows[1]?.branches).toEqual(['Brain', 'Cord'])
  })

  test('are only those of the branch', () => {
    expect(ids(rowsOf('cord'))).toEqual(['ms', 'als'])
    expect(rowsOf('cord')[0]?.card.id).toBe('ms-cord')
    expect(rowsOf('muscle')).toEqual([])
  })

  test('name the site where the branch does not, and tell what speaks for from what against', () => {
    const [stroke] = rowsOf('brain')
    expect(stroke?.sites).toEqual(['Motor cortex'])
    expect(stroke?.key.map(({ name }) => name)).toEqual(['Sudden onset'])
    expect(stroke?.against.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Slow onset: argues-against',
      'Fever: excludes',
    ])
  })

  test('hold every script that a card of foot drop ends in, once', () => {
    const rows = ids(tableRows(footDrop, footDrop.rootId, footDropKnowledge))
    const named = Object.values(footDropKnowledge.nodes).flatMap(({ script }) => script ?? [])
    expect(rows).toHaveLength(new Set(rows).size)
    expect(new Set(rows)).toEqual(new Set(named))
  })
})

describe('the order of the rows', () => {
  const sorted = (by: SortKey, isReversed = false) =>
    ids(sortedRows(rowsOf('weakness'), { by, isReversed }))

  test.each([
    ['branch', false, ['stroke', 'ms', 'als'], 'as in the tree'],
    ['branch', true, ['als', 'ms', 'stroke'], 'the tree from its end'],
    ['name', false, ['als', 'ms', 'stroke'], 'by what the card is called'],
    ['name', true, ['stroke', 'ms', 'als'], 'from Z to A'],
    ['onset', false, ['stroke', 'ms', 'als'], 'from sudden to slow'],
    ['onset', true, ['ms', 'stroke', 'als'], 'what says no onset stays last'],
    ['cant-miss', false, ['stroke', 'ms', 'als'], 'what must not be missed first'],
    ['cant-miss', true, ['ms', 'als', 'stroke'], 'equals stay as in the tree'],
  ] as const)('by %s, reversed %s: %j (%s)', (by, isReversed, expected, _) => {
    expect(sorted(by, isReversed)).toEqual(expected)
  })

  test('turns round when the same is asked twice', () => {
    const once = orderAfter(TREE_ORDER, 'name')
    expect(once).toEqual({ by: 'name', isReversed: false })
    expect(orderAfter(once, 'name')).toEqual({ by: 'name', isReversed: true })
    expect(orderAfter(orderAfter(once, 'name'), 'onset')).toEqual({
      by: 'onset',
      isReversed: false,
    })
  })
})

describe('the rows with some words in them', () => {
  test.each([
    ['', ['stroke', 'ms', 'als']],
    ['  SCLEROSIS ', ['ms', 'als']],
    ['sclerosis attacks', ['ms']],
    ['ictus a frigore', ['stroke']],
    ['sudden', ['stroke']],
    ['nothing like it', []],
  ])('%j: %j', (typed, expected) => {
    expect(ids(matchingRows(rowsOf('weakness'), typed))).toEqual(expected)
  })
})

describe('the branch of the table', () => {
  const branch = (chosen?: string, before?: string) =>
    tableBranch(
      schema,
      chosen === undefined ? undefined : nodeId(chosen),
      before === undefined ? undefined : nodeId(before),
    )

  test('is the whole schema until a node is chosen', () => {
    expect(branch()).toBe('weakness')
    expect(branch(undefined, 'cord')).toBe('weakness')
  })

  test('is the chosen branch, or what an end of the tree hangs from', () => {
    expect(branch('cord')).toBe('cord')
    expect(branch('als-card')).toBe('cord')
  })

  test('stays when a card is opened from its rows, and changes for a card elsewhere', () => {
    expect(branch('als-card', 'weakness')).toBe('weakness')
    expect(branch('als-card', 'cord')).toBe('cord')
    expect(branch('als-card', 'brain')).toBe('cord')
  })

  test('offers the branches below it, but no single cards', () => {
    expect(branchesBelow(schema, schema.rootId)).toEqual(['brain', 'cord'])
    expect(branchesBelow(schema, nodeId('cord'))).toEqual([])
  })

  test('is the root of a schema that is one card', () => {
    const one = indexTree({ ...tree, root: { id: 'one', label: 'One', kind: 'diagnosis' } })
    expect(tableBranch(one, nodeId('one'), undefined)).toBe('one')
  })
})

test('the sources of a table are numbered in the order of the tree, however it is sorted', () => {
  const rows = tableRows(footDrop, nodeId('l5-root'), footDropKnowledge)
  const citations = tableCitations(rows, footDropKnowledge)
  expect(rows[0]?.id).toBe('l5-disc')
  expect(citations[0]?.key).toBe('wang-nataraj2014')
  expect(citations.every(({ reference }) => reference !== undefined)).toBe(true)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRebuilt } from '@/domain/recall/rebuilt'
import { nodeById } from '@/domain/schema/findNode'
import { type NodeId, nodeId } from '@/domain/schema/schema'
import { buildDocument } from '../../../support/buildDocument'
import { BUNDLED, bundledDocument } from '../../../support/bundledDocuments'
import { recallParts, smallDocument } from '../../../support/recallParts'

type Line = readonly [parent: string, words: string]

function rebuilt(
  document: Parameters<typeof recallParts>[0],
  root: string,
  lines: readonly Line[],
) {
  const { schema, knowledge } = recallParts(document)
  const written = lines.map(([parent, words]) => ({ parent: nodeId(parent), words }))
  return compareRebuilt(schema, knowledge, nodeId(root), written)
}

/** What becomes of one name that is written under the root of a tree with these branches. */
function verdictOn(words: string, ...labels: readonly string[]) {
  const document = buildDocument({
    tree: {
      id: 'drop',
      label: 'Foot drop',
      kind: 'problem',
      children: labels.map((label, at) => ({ id: `n${at}`, label, kind: 'category' as const })),
    },
  })
  return rebuilt(document, 'drop', [['drop', words]]).written[0]?.verdict
}

describe('a name is right', () => {
  test.each([
    ['common fibular nerve', 'Common fibular nerve'],
    ['Guillain-Barre syndrome', 'Guillain–Barré syndrome'],
    ['central', 'Central: brain or cord'],
    ['  L5   root ', 'L5 root'],
    ['جذر', 'جذر'],
  ])('%s for %s', (words, label) => {
    expect(verdictOn(words, label, 'Muscle')).toBe('right')
  })
})

describe('a name is near', () => {
  test.each([
    ['common peroneal nerve', 'Common fibular nerve'],
    ['fibular nerve, common', 'Common fibular nerve'],
    ['comon fibular nerve', 'Common fibular nerve'],
    ['radicuolpathy', 'Radiculopathy'],
    ['hyponatremia', 'Hyponatraemia'],
    ['edema', 'Oedema'],
    ['tumor', 'Tumour'],
    ['root', 'Roots'],
    ['the roots', 'Roots'],
    ['myopathies', 'Myopathy'],
    ['L5', 'L5 root'],
    ['footdrop', 'Foot drop'],
    ['Common fibular', 'Common fibular nerve'],
    ['Multiple sclerosis', 'Multiple sclerosis (cord)'],
  ])('%s for %s', (words, label) => {
    expect(verdictOn(words, label, 'Muscle')).toBe('near')
  })
})

describe('a name is another thing', () => {
  test.each([
    ['L4 root', 'L5 root'],
    ['T10', 'T11'],
    ['hypotonic', 'Hypertonic'],
    ['weak inversion', 'Weak eversion'],
    ['hip adduction', 'Hip abduction'],
    ['lower motor neuron', 'Upper motor neuron'],
    ['intrinsic', 'Extrinsic'],
    ['nerve', 'Common fibular nerve'],
    ['...', 'Common fibular nerve'],
  ])('%s is not %s', (words, label) => {
    expect(verdictOn(words, label, 'Muscle')).toBe('extra')
  })

  test('half of a name that two branches share names neither', () => {
    expect(verdictOn('fibular', 'Deep fibular', 'Superficial fibular')).toBe('extra')
  })
})

describe('a branch that is put together again', () => {
  test('is told what is near, missing and extra; blank lines are nothing', () => {
    const { written, missing } = rebuilt(smallDocument, 'drop', [
      ['drop', 'Muscle'],
      ['drop', ' '],
      ['drop', 'CFN'],
    ])
    expect(written.map(({ words, verdict }) => [words, verdict])).toEqual([
      ['Muscle', 'extra'],
      ['CFN', 'near'],
    ])
    expect(missing).toEqual(['root'])
  })

  test('is told where what hangs elsewhere belongs', () => {
    const { written } = rebuilt(smallDocument, 'drop', [['drop', 'Lumbar stenosis']])
    expect(written[0]).toMatchObject({ verdict: 'misplaced', node: 'stenosis', belongs: 'root' })
  })

  test('counts a name once, and what names it again as extra', () => {
    const { written } = rebuilt(smallDocument, 'drop', [
      ['drop', 'CFN'],
      ['drop', 'Common fibular nerve'],
    ])
    expect(written.map(({ verdict }) => verdict)).toEqual(['extra', 'right'])
  })

  test('of two levels misses what belongs on both', () => {
    const { missing } = rebuilt(smallDocument, 'drop', [['root', 'Slipped disc']])
    expect(missing).toEqual(['root', 'nerve', 'stenosis'])
  })
})

describe.each(BUNDLED)('%s', (id) => {
  const { schema, knowledge } = recallParts(bundledDocument(id))
  const branches = Object.values(schema.nodes).filter(({ children }) => children.length > 1)
  const labelsOf = (root: NodeId) =>
    nodeById(schema, root).children.map((child) => nodeById(schema, child).label)
  const anyBranch = fc.constantFrom(...branches.map((node) => node.id))

  test('all labels of a branch in any order are right, and nothing is missing', () => {
    const shuffled = anyBranch.chain((root) =>
      fc.record({
        root: fc.constant(root),
        labels: fc.shuffledSubarray(labelsOf(root), { minLength: labelsOf(root).length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ root, labels }) => {
        const written = labels.map((words) => ({ parent: root, words }))
        const compared = compareRebuilt(schema, knowledge, root, written)
        expect(compared.written.map(({ verdict }) => verdict)).toEqual(labels.map(() => 'right'))
        expect(compared.missing).toEqual([])
      }),
    )
  })

  test('with a slip of the pen in each they are right or near, and nothing is missing', () => {
    const slipped = anyBranch.chain((root) =>
      fc.record({
        root: fc.constant(root),
        labels: fc.tuple(...labelsOf(root).map(withSlip)),
      }),
    )
    fc.assert(
      fc.property(slipped, ({ root, labels }) => {
        const written = labels.map((words) => ({ parent: root, words }))
        const compared = compareRebuilt(schema, knowledge, root, written)
        const verdicts = compared.written.map(({ verdict }) => verdict)
        expect(verdicts.filter((each) => each !== 'right' && each !== 'near')).toEqual([])
        expect(compared.missing).toEqual([])
      }),
    )
  })
})

/** Two neighbours swapped in a word of six letters or more; a name without one as it is. */
function withSlip(label: string): fc.Arbitrary<string> {
  const places = [...label.matchAll(/\p{L}{6,}/gu)].flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length - 3 }, (_, at) => index + 1 + at),
  )
  if (places.length === 0) return fc.constant(label)
  return fc
    .constantFrom(...places)
    .map((at) => label.slice(0, at) + label[at + 1] + label[at] + label.slice(at + 2))
}

test('whatever is written, each line is judged once, and no branch is both found and missing', () => {
  const { schema, knowledge } = recallParts(smallDocument)
  const line = fc.record({
    parent: fc.constantFrom(nodeId('drop'), nodeId('root')),
    words: fc.oneof(fc.string(), fc.constantFrom('L5 root', 'cfn', 'disc', 'stenosis')),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (written) => {
      const compared = compareRebuilt(schema, knowledge, nodeId('drop'), written)
      expect(compared.written).toHaveLength(written.filter(({ words }) => words.trim()).length)
      const found = compared.written.flatMap((each) => ('node' in each ? [each.node] : []))
      expect(new Set(found).size).toBe(found.length)
      expect(compared.missing.filter((id) => found.includes(id))).toEqual([])
    }),
  )
})

import { describe, expect, test } from 'vitest'
import type { FaceBlock } from '@/domain/recall/recallCard'
import { recallParts, smallDocument, wordsOf } from '../../../support/recallParts'

const { facesOf } = recallParts(smallDocument)

function linesOf(blocks: readonly FaceBlock[], title: string) {
  return blocks.flatMap((block) =>
    block.kind === 'list' && block.title === title ? block.lines : [],
  )
}

describe('the branches of a node', () => {
  const { prompt, question, answer } = facesOf('children/drop')

  test('are asked for by number, and answered with what leads to each and what it is', () => {
    expect(prompt).toBe('What are the 2 branches of “Foot drop”?')
    expect(question).toEqual([])
    expect(wordsOf(answer)).toContain('L5 root (Hip abduction weak)')
    expect(wordsOf(answer)).toContain(
      'Common fibular nerve. Shallow at the neck of the fibula. (Hip strong; the fibular neck was pressed)',
    )
  })

  test('are sourced where they cite; a label alone claims nothing', () => {
    expect(linesOf(answer, '')).toEqual([])
    const [list] = answer
    expect(list?.kind === 'list' && list.lines.map(({ sourced }) => sourced)).toEqual([
      undefined,
      true,
    ])
  })
})

describe('a hidden label', () => {
  test('is hinted at by what leads there', () => {
    const { question, answer } = facesOf('label/root')
    expect(question[0]).toEqual({ kind: 'tree', root: 'drop', asked: 'root', isOpen: false })
    expect(wordsOf(question)).toContain('Hip abduction weak')
    expect(wordsOf(answer)).toContain('L5 root')
  })

  test('is never named by its hint', () => {
    const named = structuredClone(smallDocument)
    const [root] = named.tree?.children ?? []
    if (root) root.when = 'The L5-root was pressed'
    expect(wordsOf(recallParts(named).facesOf('label/root').question)).toBe('')
  })

  test('of a diagnosis without a hint of its own is hinted at by its script', () => {
    expect(wordsOf(facesOf('label/disc').question)).toContain('Back pain, then leg pain.')
  })
})

describe('what separates two siblings', () => {
  const { prompt, answer } = facesOf('separates/nerve~root')

  test('is the test itself: what each of the two shows, what it means, how it is done', () => {
    expect(prompt).toBe('What best tells “L5 root” from “Common fibular nerve”?')
    const lines = linesOf(answer, 'Weak hip abduction').map(({ words, note }) =>
      wordsOf([
        { kind: 'text', text: words },
        { kind: 'text', text: note ?? [] },
      ]),
    )
    expect(lines.slice(0, 4)).toEqual([
      'L5 root\nusually',
      'Common fibular nerve\nnever',
      'Weak hip abduction says root.\n',
      'How: Lift the leg sideways.\n',
    ])
  })

  test('is asked by the short names, and not told by a test with a word of theirs', () => {
    const telling = structuredClone(smallDocument)
    const [root] = telling.tree?.children ?? []
    if (root) root.label = 'L5 root: pressed'
    for (const site of Object.values(telling.sites ?? {})) {
      site.expects = { ...site.expects, tinel: site.name === 'L5 root' ? 'never' : 'always' }
    }
    if (telling.findings?.tinel) telling.findings.tinel.name = 'Tinel sign at the fibula'
    const faces = recallParts(telling).facesOf('separates/nerve~root')
    expect(faces.prompt).toBe('What best tells “L5 root” from “Common fibular nerve”?')
    expect(faces.answer.map((block) => block.kind === 'list' && block.title)).toEqual([
      'Weak hip abduction',
    ])
  })

  test('a ratio comes with its target, comparator, people, interval and source', () => {
    const measured = linesOf(answer, 'Weak hip abduction').at(-1)
    const words = wordsOf([{ kind: 'list', title: undefined, lines: measured ? [measured] : [] }])
    expect(words).toContain(
      'Weak hip abduction, L5 root against Common fibular nerve: LR+ 24 (95% CI',
    )
    expect(words).toContain('61 people with foot drop in one centre.')
    expect(measured?.words).toContainEqual({ kind: 'citation', keys: ['jeon2013'] })
    expect(measured?.sourced).toBe(true)
  })
})

describe('a script', () => {
  test('is asked for by its findings and its people, without any of its names', () => {
    const { question } = facesOf('script-from-findings/disc')
    expect(wordsOf(question)).toContain('Pain on straight leg raising')
    expect(wordsOf(question)).toContain('Often between 30 and 50.')
    expect(wordsOf(question)).not.toMatch(/disc/i)
  })

  test('is not told by a word of its name in what is said of its people', () => {
    const telling = structuredClone(smallDocument)
    const disc = telling.scripts?.disc
    if (disc) disc.epidemiology = [{ id: 'seen', text: 'Half of those with herniation get well.' }]
    expect(
      wordsOf(recallParts(telling).facesOf('script-from-findings/disc').question),
    ).not.toContain('herniation')
  })

  test.each([
    ['A tenth of the cases are older.', 'what counts cases'],
    ['It is common in winter.', 'what is said of nobody'],
    ['Men with a plexus that was cut.', 'a word of its site'],
  ])('is not asked for by %j: %s', (text) => {
    const told = structuredClone(smallDocument)
    const { disc } = told.scripts ?? {}
    if (disc) disc.epidemiology = [{ id: 'who', text }]
    if (told.sites?.l5) told.sites.l5.name = 'Lumbar plexus'
    expect(wordsOf(recallParts(told).facesOf('script-from-findings/disc').question)).not.toContain(
      text,
    )
  })

  test('is answered with its gist and its key findings, each with its standing', () => {
    const { answer } = facesOf('script-from-findings/disc')
    expect(wordsOf(answer)).toContain('Disc herniation on L5, also: Slipped disc')
    expect(linesOf(answer, 'Key findings').map(({ sourced }) => sourced)).toEqual([
      false,
      true,
      false,
    ])
  })

  test('is asked for its key findings by number; what speaks against it comes after', () => {
    const { prompt, answer } = facesOf('findings-of-script/disc')
    expect(prompt).toBe('Name the 3 key findings of “Disc herniation on L5”.')
    expect(wordsOf(answer)).toContain('Weak hip abduction (usually. In 18 of 21.)')
    expect(wordsOf(answer)).toContain('Against it\nTinel sign at the neck (never)')
  })
})

test('a finding is answered by where it is usual, where it is rare, and how to examine it', () => {
  const { prompt, answer } = facesOf('finding/hipabd-weak')
  expect(prompt).toBe('Which site does “Weak hip abduction” speak for most?')
  expect(wordsOf(answer)).toContain('Speaks for\nL5 root (usually)')
  expect(wordsOf(answer)).toContain('Speaks against\nCommon fibular nerve (never)')
  expect(wordsOf(answer)).toContain('How Lift the leg sideways.')
})

test('an exam tip asks for its meaning alone; how and pitfall come after', () => {
  const { prompt, answer } = facesOf('tip/hip-abduction')
  const titles = answer.map((block) => ('title' in block ? block.title : undefined))
  expect(prompt).toBe('What does the exam tip “Hip abduction” tell you?')
  expect(titles).toEqual(['Meaning', 'How', 'Pitfall', 'Measured'])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileParts } from '@/domain/compile/compileParts'
import { ancestors } from '@/domain/schema/ancestors'
import { isOpen } from '@/domain/schema/openBranches'
import { inShort } from '@/domain/step/inShort'
import { questionTip } from '@/domain/step/questionTip'
import { stepCitations } from '@/domain/step/stepCitations'
import { stepPlace } from '@/domain/step/stepPlace'
import { anyOpenTree } from '../../../support/arbitraries'
import { buildDocument, buildFinding, buildTip } from '../../../support/buildDocument'
import { footDropParts } from '../../../support/footDrop'

const page = (id: string) => footDropParts.pages[id]!

describe('the place of a step', () => {
  test('has the way to it and its own branch open, and closes nothing', () => {
    fc.assert(
      fc.property(anyOpenTree, ({ schema, open, id }) => {
        const place = { schema: schema.id, view: 'step', node: undefined, open } as const
        const step = stepPlace(schema, place, id)
        const node = schema.nodes[id]!
        expect(step.node).toBe(id)
        for (const each of [...ancestors(schema, id), node]) {
          expect(isOpen(each, step.open)).toBe(each.children.length > 0)
        }
        const openBefore = Object.values(schema.nodes).filter((each) => isOpen(each, open))
        expect(openBefore.every((each) => isOpen(each, step.open))).toBe(true)
      }),
    )
  })
})

describe('how to examine for the answer', () => {
  const tips = { inversion: buildTip({ name: 'Inversion' }), hip: buildTip({ name: 'Hip' }) }

  function tipFor(ask: { prompt: string; finding?: string; tip?: string } | undefined) {
    const document = buildDocument({
      tree: {
        id: 'root',
        label: 'Root',
        kind: 'question',
        examTips: ['hip', 'inversion'],
        ...(ask && { ask }),
      },
      examTips: tips,
      findings: { 'inv-weak': buildFinding({ examTip: 'inversion' }) },
    })
    return questionTip(compileParts(document).pages['root']!)?.name
  }

  test('is the tip that the question names', () => {
    expect(tipFor({ prompt: 'Weak?', tip: 'inversion' })).toBe('Inversion')
  })

  test('else the tip of the finding that is asked for', () => {
    expect(tipFor({ prompt: 'Weak?', finding: 'inv-weak' })).toBe('Inversion')
  })

  test('is not said where nothing is asked', () => {
    expect(tipFor(undefined)).toBeUndefined()
  })
})

describe('a script in short', () => {
  const script = page('l5-disc').script!

  test('has the key findings only, as authored', () => {
    expect(inShort(script).key.map(({ finding }) => finding)).toEqual([
      'rad-pain',
      'ehl-weak',
      'inv-weak',
      'hipabd-weak',
      'mhr-low',
    ])
  })

  test('has the first three tests, and counts the others', () => {
    const tests = ['A', 'B', 'C', 'D', 'E'].map((text) => ({ text: [text], sourced: false }))
    const short = inShort({ ...script, diagnostics: tests })
    expect(short.diagnostics.map(({ text }) => text[0])).toEqual(['A', 'B', 'C'])
    expect(short.moreTests).toBe(2)
    expect(inShort({ ...script, diagnostics: [] }).moreTests).toBe(0)
  })
})

test('the sources of a step are those of what it shows, in reading order', () => {
  const [peripheral, central] = [page('peripheral'), page('central')]
  const shown = [peripheral.node.gist, central.node.gist]
  const citations = stepCitations(shown, [peripheral, central])
  expect(citations.map(({ key }) => key).slice(0, 3)).toEqual([
    'heffernan1979',
    'thread-inversion',
    'isaza2014',
  ])
  expect(citations.every(({ reference }) => reference !== undefined)).toBe(true)
})

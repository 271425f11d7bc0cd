import { expect, test } from 'vitest'
import { compileParts } from '@/domain/compile/compileParts'
import { buildDocument, buildScript } from '../../../support/buildDocument'

const parts = compileParts(
  buildDocument({
    aka: ['Drop foot'],
    authors: [{ name: 'A. Teacher', role: 'editor' }, { name: 'B. Teacher' }],
    scope: 'Adults.',
    leavesOut: ['Children [@tawa2017].'],
    workUp: ['Pulses and plantars first.'],
    reviewed: [{ by: 'C. Reader', on: '2026-11-01', what: 'All of it.' }],
    references: {
      zeta: { type: 'article-journal', title: 'Z', author: [{ family: 'Zeta' }] },
      ces: { type: 'article-journal', title: 'A', author: [{ family: 'Alpha' }] },
    },
    emergencies: [
      { id: 'ces', name: 'Cauda equina', signs: 'saddle', act: { id: 'act', text: 'MRI [@ces].' } },
    ],
    scripts: { 'l5-disc': buildScript({ gist: 'A disc [@zeta].' }) },
    tree: {
      id: 'foot-drop',
      label: 'Foot drop',
      kind: 'problem',
      ask: { prompt: 'Brisk **jerks**?', finding: 'umn-tone' },
      notes: { wrongTurns: ['Fibular at once.'], minutes: 5 },
      children: [
        {
          id: 'l5-root',
          label: 'L5 root',
          kind: 'site',
          aka: ['L5 radiculopathy'],
          gist: 'One root.',
          whyNot: 'Inversion is strong.',
          redFlags: ['Both legs.'],
          mnemonics: ['PED everts.'],
          script: 'l5-disc',
          examTips: ['slr'],
        },
      ],
    },
  }),
)

test('every node has a page with its own words', () => {
  expect(Object.keys(parts.pages)).toEqual(['foot-drop', 'l5-root'])
  expect(parts.pages['l5-root']?.node).toEqual({
    kind: 'site',
    aka: ['L5 radiculopathy'],
    gist: { text: ['One root.'], sourced: false },
    ask: undefined,
    whyNot: { text: ['Inversion is strong.'], sourced: false },
    redFlags: [{ text: ['Both legs.'], sourced: false }],
    site: undefined,
    script: 'l5-disc',
    examTips: ['slr'],
    mnemonics: [{ text: ['PED everts.'], sourced: false }],
    notes: undefined,
  })
})

test('a page carries the question and the notes of the teacher', () => {
  expect(parts.pages['foot-drop']?.node).toMatchObject({
    ask: {
      prompt: ['Brisk ', { kind: 'strong', text: ['jerks'] }, '?'],
      finding: 'umn-tone',
      tip: undefined,
    },
    notes: { ask: undefined, hints: [], wrongTurns: [{ sourced: false }], minutes: 5 },
  })
})

test('what to do in an emergency comes with its source', () => {
  expect(parts.emergencies.acts['ces']).toMatchObject({ sourced: true })
  expect(parts.emergencies.citations.map(({ key }) => key)).toEqual(['ces'])
})

test('the sources say who wrote the schema, what it covers and what it leaves out', () => {
  expect(parts.sources).toMatchObject({
    aka: ['Drop foot'],
    authors: ['A. Teacher', 'B. Teacher'],
    licence: 'CC-BY-4.0',
    version: '0.1.0',
    scope: { text: ['Adults.'] },
    leavesOut: [{ sourced: true }],
    workUp: [{ sourced: false }],
    reviewed: [{ by: 'C. Reader', on: '2026-11-01', what: 'All of it.' }],
  })
})

test('every source says which cards cite it, in the order of the first authors', () => {
  const cited = parts.sources.references.map(({ key, citedBy }) => [key, citedBy])
  expect(cited).toEqual([
    ['ces', []],
    ['zeta', [{ id: 'l5-root', label: 'L5 root' }]],
  ])
})

test('the share of sourced claims counts the gist and the reason against as well', () => {
  // The act, the script and what is left out cite; six other statements do not.
  expect(parts.sources.counts).toEqual({ claims: 9, sourced: 3, taught: 6, disputed: 0 })
})

test('a pack has no parts to show: that would be a mistake of ours', () => {
  const { tree: _, ...pack } = buildDocument()
  expect(() => compileParts(pack)).toThrow('"foot-drop" is a pack: it has no tree')
})

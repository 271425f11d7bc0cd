import { expect, test } from 'vitest'
import { compileBaseRates } from '@/domain/compile/compileBaseRates'
import { buildDocument } from '../../../support/buildDocument'

test('a document without series has none', () => {
  expect(compileBaseRates(buildDocument())).toEqual([])
})

test('a series says where, how many, and of each answer a count, a share or neither', () => {
  const document = buildDocument({
    baseRates: {
      clinic: {
        setting: 'A clinic for nerves',
        n: 59,
        rows: [
          { name: 'Fibular nerve', sites: ['cfn', 'dfn'], share: 0.5 },
          { name: 'Motor neuron disease', sites: ['ahc'], count: 3 },
          { name: 'The rest', sites: [] },
        ],
        source: 'yap',
        note: 'Five were on both sides [@yap].',
      },
      ward: { setting: 'A ward', n: 1, rows: [{ name: 'L5', sites: ['l5'] }], source: 'yap' },
    },
  })
  const [clinic, ward] = compileBaseRates(document)
  expect(clinic).toEqual({
    id: 'clinic',
    setting: 'A clinic for nerves',
    n: 59,
    rows: [
      { name: 'Fibular nerve', sites: ['cfn', 'dfn'], count: undefined, share: 0.5 },
      { name: 'Motor neuron disease', sites: ['ahc'], count: 3, share: undefined },
      { name: 'The rest', sites: [], count: undefined, share: undefined },
    ],
    source: 'yap',
    note: ['Five were on both sides ', { kind: 'citation', keys: ['yap'] }, '.'],
  })
  expect(ward?.note).toBeUndefined()
})

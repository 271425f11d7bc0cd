import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { nodeId } from '@/domain/schema/schema'
import CompareView from '@/features/explore/compare/CompareView'
import { buildContrast, buildDocument, buildFinding } from '../../../support/buildDocument'
import { openOwn } from '../../../support/openOwn'

type Expects = NonNullable<NonNullable<SchemaDocument['sites']>[string]['expects']>

/** A root and a nerve side by side, of which somebody's own file says what is expected there. */
function compareOwn(l5: Expects, cfn: Expects, parts: Partial<SchemaDocument> = {}) {
  const found = [...new Set([...Object.keys(l5), ...Object.keys(cfn)])]
  const document = buildDocument({
    id: 'own',
    sites: { l5: { name: 'L5', expects: l5 }, cfn: { name: 'Fibular nerve', expects: cfn } },
    findings: Object.fromEntries(found.map((id) => [id, buildFinding({ name: `Test ${id}` })])),
    tree: {
      id: 'tree',
      label: 'Foot drop',
      kind: 'problem',
      children: [
        { id: 'root', label: 'The root', kind: 'site', site: 'l5' },
        { id: 'nerve', label: 'The nerve', kind: 'site', site: 'cfn' },
      ],
    },
    ...parts,
  })
  const compared = ['root', 'nerve'].map(nodeId)
  render(<CompareView schema={openOwn(document, { view: 'compare', compared })} />)
  return within(screen.getByRole('table', { name: 'What separates them' }))
}

test('where nothing is said of one card, that is what is said, not that they are alike', () => {
  expect(
    compareOwn({ hip: 'usually' }, {}).getByText(/no finding how often it is met in The nerve/),
  ).toBeInTheDocument()
})

test('where each finding is said of one card alone, nothing is called alike', () => {
  const table = compareOwn({ hip: 'usually' }, { tinel: 'sometimes' })
  expect(table.getByText(/no finding in this schema is said of more than one/)).toBeInTheDocument()
})

test('where they are alike, that is said', () => {
  const table = compareOwn({ hip: 'usually' }, { hip: 'usually' })
  expect(table.getByText(/is the same, or nearly/)).toBeInTheDocument()
})

test('what fills up too short a list for the bedside says what it needs', () => {
  const table = compareOwn(
    { hip: 'usually', emg: 'usually' },
    { hip: 'rarely', emg: 'rarely' },
    {
      findings: {
        hip: buildFinding({ name: 'Test hip' }),
        emg: buildFinding({ name: 'Test emg', domain: 'edx', bedside: false }),
      },
    },
  )
  const emg = table.getByRole('button', { name: /^Test emg/ })
  expect(emg).toHaveTextContent('needs electrodiagnosis')
  expect(table.getByRole('button', { name: /^Test hip/ })).not.toHaveTextContent('needs')
})

test('more than five tests at the bedside are counted as such, and shown when asked for', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const said = (frequency: 'usually' | 'never') =>
    Object.fromEntries(ids.map((id) => [id, frequency]))
  const table = compareOwn(said('usually'), said('never'))
  expect(table.getAllByRole('rowheader')).toHaveLength(5)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 6 at the bedside' }))
  expect(table.getAllByRole('rowheader')).toHaveLength(6)
})

test('a ratio in a row stands with its people even when they were not counted', () => {
  const table = compareOwn(
    { 'hipabd-weak': 'usually' },
    { 'hipabd-weak': 'rarely' },
    {
      contrasts: {
        hip: buildContrast({
          evidence: [
            {
              accuracy: { sensitivity: 0.75, specificity: 0.75 },
              population: 'People of one clinic. More is not said.',
              source: 'study',
              limits: ['small'],
            },
          ],
        }),
      },
      references: { study: { type: 'article', title: 'A study' } },
    },
  )
  expect(table.getByText(/^LR\+ 3\.0/)).toHaveTextContent(
    /^LR\+ 3\.0 \(interval not reported\), LR− 0\.33 \(interval not reported\): L5 against Fibular nerve, People of one clinic\..*; few people$/,
  )
})

test('on a phone the name of a card leads to the outline, not to the map', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
  const table = compareOwn({ hip: 'usually' }, { hip: 'rarely' })
  expect(table.getByRole('link', { name: 'The root' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/own\/outline\/root/),
  )
})

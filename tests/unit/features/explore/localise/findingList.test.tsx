import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { localisationModel } from '@/domain/localisation/localisationModel'
import { findingGroups } from '@/features/explore/localise/findings/findingGroups'
import LocaliseView from '@/features/explore/localise/LocaliseView'
import { keysHere } from '@/state/commands'
import { useAppStore } from '@/state/store'
import { buildDocument, buildFinding, buildScript } from '../../../../support/buildDocument'
import { footDrop, footDropKnowledge } from '../../../../support/footDrop'
import { openOwn } from '../../../../support/openOwn'

beforeEach(() => {
  // Without layout there is nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn()
})

const found = () => useAppStore.getState().place?.found
const row = (name: string | RegExp) => screen.getByRole('radiogroup', { name })
const chosen = (name: string | RegExp) => within(row(name)).getByRole('radio', { checked: true })

/** Two sites, told apart by hip abduction; a second finding is asked for by a script alone. */
const OWN = buildDocument({
  id: 'own',
  tree: {
    id: 'own',
    label: 'Foot drop',
    kind: 'problem',
    children: [{ id: 'disc', label: 'Disc', kind: 'diagnosis', site: 'l5', script: 'disc' }],
  },
  sites: {
    l5: { name: 'L5 root', expects: { hip: 'usually', 'onset-days': 'usually' } },
    cfn: { name: 'Common fibular nerve', expects: { hip: 'never', 'onset-sudden': 'usually' } },
  },
  scripts: {
    disc: buildScript({
      sites: ['l5'],
      findings: [{ finding: 'cough', frequency: 'usually', role: 'supporting' }],
    }),
  },
  findings: {
    hip: buildFinding({ name: 'Weak hip abduction', aka: ['Trendelenburg sign'] }),
    cough: buildFinding({ name: 'Worse on coughing', domain: 'symptom' }),
    'onset-days': buildFinding({ name: 'Weak over days', domain: 'tempo' }),
    'onset-sudden': buildFinding({ name: 'Weak at once', domain: 'tempo' }),
  },
})

function openRoom(document = OWN, at: Parameters<typeof openOwn>[1] = { view: 'localise' }) {
  return render(<LocaliseView schema={openOwn(document, at)} />)
}

describe('the order of the list', () => {
  const groups = findingGroups(localisationModel(footDrop, footDropKnowledge))

  test('is that of an examination: how it came on first, machines last', () => {
    expect(groups.map(({ title }) => title)).toEqual([
      'How it came on',
      'History',
      'Symptoms',
      'Strength',
      'Upper motor neuron signs',
      'Reflexes',
      'Sensation',
      'Provocation',
      'Other signs',
      'Laboratory',
      'Imaging',
      'Nerve studies and EMG',
    ])
  })

  test('has the onsets from sudden to episodic, of which only one can be', () => {
    expect(groups[0]?.onsets.at(0)).toBe('onset-sudden')
    expect(groups[0]?.onsets.at(-1)).toBe('onset-episodic')
  })

  test('has every finding once, but for the problem itself', () => {
    const all = groups.flatMap(({ onsets, first, rest }) => [...onsets, ...first, ...rest])
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain('inv-weak')
    expect(all).not.toContain('df-weak')
  })
})

test('a finding is there, not there, or not tested, and a second press takes it back', async () => {
  const user = userEvent.setup()
  openRoom()
  expect(chosen('Weak hip abduction')).toHaveAccessibleName('Not tested')
  await user.click(within(row('Weak hip abduction')).getByRole('radio', { name: 'There' }))
  expect(found()).toEqual({ hip: 'present' })
  await user.click(within(row('Weak hip abduction')).getByRole('radio', { name: 'Not there' }))
  expect(found()).toEqual({ hip: 'absent' })
  await user.click(within(row('Weak hip abduction')).getByRole('radio', { name: 'Not there' }))
  expect(found()).toBeUndefined()
})

test('by keyboard: arrows between the rows, Y and N for an answer, Backspace for none', async () => {
  const user = userEvent.setup()
  openRoom()
  act(() => chosen('How fast it came on').focus())
  await user.keyboard('{ArrowDown}')
  expect(chosen('Weak hip abduction')).toHaveFocus()
  await user.keyboard('y')
  expect(found()).toEqual({ hip: 'present' })
  expect(chosen('Weak hip abduction')).toHaveFocus()
  await user.keyboard('n')
  expect(found()).toEqual({ hip: 'absent' })
  await user.keyboard('{Backspace}')
  expect(found()).toBeUndefined()
  await user.keyboard('{ArrowUp}{ArrowRight}')
  expect(found()).toEqual({ 'onset-sudden': 'present' })
})

test('a digit is a grade only where strength is tested', async () => {
  const user = userEvent.setup()
  const view = openRoom()
  act(() => chosen('Weak hip abduction').focus())
  await user.keyboard('3')
  expect(found()).toBeUndefined()
  view.unmount()

  openRoom(withMuscle())
  act(() => chosen('Weak hip abduction').focus())
  await user.keyboard('3')
  expect(found()).toEqual({ hip: 3 })
  await user.keyboard('n')
  expect(found()).toEqual({ hip: 5 })
  expect(chosen('Weak hip abduction')).toHaveAccessibleName('Grade 5, normal')
})

test('choosing a second onset takes the first away', async () => {
  const user = userEvent.setup()
  openRoom()
  await user.click(screen.getByRole('radio', { name: 'Weak over days' }))
  await user.click(screen.getByRole('radio', { name: 'Weak at once' }))
  expect(found()).toEqual({ 'onset-sudden': 'present' })
})

test('a search finds by other names too, and what only scripts ask for', async () => {
  const user = userEvent.setup()
  openRoom()
  expect(screen.queryByRole('radiogroup', { name: 'Worse on coughing' })).toBeNull()
  await user.type(screen.getByRole('searchbox', { name: 'Find a finding' }), 'cough')
  expect(row('Worse on coughing')).toBeInTheDocument()
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'trendelenburg')
  expect(row('Weak hip abduction')).toBeInTheDocument()
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'no such thing')
  expect(screen.getByText(/^No finding of this schema has these words/)).toBeInTheDocument()
})

test('all is cleared, and put back', async () => {
  const user = userEvent.setup()
  openRoom(OWN, { view: 'localise', found: { hip: 'present', cough: 'absent' } })
  await user.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(found()).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Put them back' }))
  expect(found()).toEqual({ hip: 'present', cough: 'absent' })
})

test('a finding of the link that the schema does not have is named, and can be removed', async () => {
  const user = userEvent.setup()
  openRoom(OWN, { view: 'localise', found: { hip: 'present', gone: 'present' } })
  expect(screen.getByText('gone')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Remove it' }))
  expect(found()).toEqual({ hip: 'present' })
})

test('a problem that is said not to be there is named, and can be changed', async () => {
  const user = userEvent.setup()
  openRoom({ ...OWN, presents: ['hip'] }, { view: 'localise', found: { hip: 'absent' } })
  expect(screen.getByText('This cannot be true.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Weak hip abduction: set to there' }))
  expect(screen.queryByText('This cannot be true.')).toBeNull()
})

test('a schema that says of no site what is found there says what to add', () => {
  openRoom({ ...OWN, sites: {}, scripts: {}, tree: BARE })
  expect(screen.getByRole('heading', { name: 'Nothing to localise with yet' })).toBeInTheDocument()
  expect(screen.getByText(/"expects": /)).toBeInTheDocument()
})

test('a schema without anatomy has no figure, and no gap for one', () => {
  openRoom()
  expect(screen.queryByRole('region', { name: 'Figure' })).toBeNull()
  expect(screen.getByRole('region', { name: 'Answer' })).toBeInTheDocument()
})

test('the help lists the keys of the room, each once', () => {
  openRoom()
  const keys = keysHere(useAppStore.getState())
    .flatMap(({ notes }) => notes)
    .flatMap((note) => note.keys.map((key) => JSON.stringify(key)))
  expect(new Set(keys).size).toBe(keys.length)
})

const BARE: NonNullable<SchemaDocument['tree']> = { id: 'own', label: 'Own', kind: 'problem' }

/** The same with a muscle that hip abduction tests. */
function withMuscle(): SchemaDocument {
  return {
    ...OWN,
    findings: {
      ...OWN.findings,
      hip: buildFinding({ name: 'Weak hip abduction', tests: { muscles: ['gluteus'] } }),
    },
    anatomy: {
      segments: { 'l5-root': { name: 'L5', kind: 'root' } },
      muscles: {
        gluteus: {
          name: 'Gluteus medius',
          action: 'Hip abduction',
          roots: [{ root: 'l5-root', share: 'main' }],
          path: ['l5-root'],
        },
      },
    },
  }
}

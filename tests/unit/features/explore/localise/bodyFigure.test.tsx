import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { BodyFigure } from '@/features/explore/localise/body/BodyFigure'
import {
  reflexRows,
  signsFromAbove,
  skinAreas,
  strengthRows,
} from '@/features/explore/localise/body/bodyModel'
import { loadDrawing } from '@/platform/loadDrawing'
import { useAppStore } from '@/state/store'
import { bundledDocument } from '../../../../support/bundledDocuments'
import { footDrop, footDropKnowledge } from '../../../../support/footDrop'

vi.mock('@/platform/loadDrawing', () => ({ loadDrawing: vi.fn() }))

const wristDropKnowledge = compileKnowledge(bundledDocument('wrist-drop'))

const NOTHING_SAID: Localisation = {
  sites: [],
  diagnoses: [],
  next: [],
  unexplained: [],
  pairs: [],
  contradictions: [],
  unknown: [],
  silent: [],
}

function leadingWith(id: string): Localisation {
  const site = { id, label: 'L5 root', status: 'supported', rank: 1, for: [], against: [] } as const
  return { ...NOTHING_SAID, sites: [site] }
}

/** The figure as the room mounts it: what is set comes back through the address. */
function Room({ knowledge, answer }: { knowledge: SchemaKnowledge; answer: Localisation }) {
  const found = useAppStore(({ place }) => place?.found) ?? {}
  const model = { sites: [], names: {}, findings: [] }
  return <BodyFigure schema={footDrop} {...{ knowledge, answer, found }} model={model as never} />
}

async function show(
  found: Found = {},
  knowledge = footDropKnowledge,
  answer: Localisation = NOTHING_SAID,
) {
  const place = { schema: footDrop.id, view: 'localise', node: undefined, found } as const
  useAppStore.setState({ place: { ...place, open: FIRST_BRANCHES } })
  await act(async () => render(<Room knowledge={knowledge} answer={answer} />))
  return userEvent.setup()
}

const foundNow = () => useAppStore.getState().place?.found ?? {}

beforeEach(() => {
  useAppStore.setState(useAppStore.getInitialState())
  vi.mocked(loadDrawing).mockResolvedValue({
    ok: true,
    value: {
      width: 320,
      height: 420,
      shapes: [
        { tag: 'path', attributes: { class: 'skin', d: 'M0 0L99 0L99 400L0 400Z' } },
        { tag: 'path', attributes: { class: 'territory', id: 'sfn-skin', d: 'M0 0L9 0L9 9Z' } },
        { tag: 'path', attributes: { class: 'ghost', id: 'derm-l5', d: 'M0 0L9 0L9 9Z' } },
      ],
    },
  })
})

test('a press goes round: not tested, numb, normal, not tested', async () => {
  const user = await show()
  const dorsum = screen.getByRole('button', { name: /Superficial fibular nerve.*not tested/ })
  await user.click(dorsum)
  expect(foundNow()).toEqual({ 's-dorsum': 'present' })
  expect(dorsum).toHaveTextContent(/numb$/)
  await user.click(dorsum)
  expect(foundNow()).toEqual({ 's-dorsum': 'absent' })
  expect(dorsum).toHaveTextContent(/normal$/)
  await user.click(dorsum)
  expect(foundNow()).toEqual({})
})

test('an area that several findings test asks which of them is meant', async () => {
  const user = await show()
  await user.click(screen.getByRole('button', { name: 'Skin of the roots' }))
  const roots = screen.getByRole('list', { name: 'Skin of the roots' })
  expect(within(roots).getAllByRole('button', { name: /Numb/ }).length).toBeGreaterThan(2)
  await user.click(within(roots).getByRole('button', { name: /Numb first web space/ }))
  expect(foundNow()).toEqual({ 's-web': 'present' })
})

test('the list of the skin is one tab stop with arrows', async () => {
  const user = await show()
  const list = screen.getByRole('list', { name: 'Skin of the nerves' })
  const buttons = within(list).getAllByRole('button')
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  act(() => buttons[0]?.focus())
  await user.keyboard('{ArrowDown}')
  expect(buttons[1]).toHaveFocus()
  expect(buttons[1]).toHaveAttribute('tabindex', '0')
  await user.keyboard('{End}')
  expect(buttons.at(-1)).toHaveFocus()
})

test('where the drawings do not come, the list says so and works alone', async () => {
  vi.mocked(loadDrawing).mockResolvedValue({ ok: false, error: 'offline' } as never)
  const user = await show()
  expect(screen.getByText(/drawings did not come/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Sural nerve/ }))
  expect(foundNow()).toEqual({ 's-latfoot': 'present' })
})

test('strength is graded by press and by digit, and cleared again', async () => {
  const user = await show()
  const inversion = screen.getByRole('group', { name: 'Weak inversion, ankle at neutral' })
  await user.click(within(inversion).getByRole('button', { name: 'Grade 3' }))
  expect(foundNow()).toEqual({ 'inv-weak': 3 })
  expect(within(inversion).getByRole('button', { name: 'Grade 3' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await user.keyboard('0')
  expect(foundNow()).toEqual({ 'inv-weak': 0 })
  await user.keyboard('6')
  expect(foundNow()).toEqual({ 'inv-weak': 0 })
  await user.keyboard('{Backspace}')
  expect(foundNow()).toEqual({})
})

test('up and down keep to the grade in the next row of muscles', async () => {
  const user = await show()
  const [first, second] = screen.getAllByRole('group', { name: /^Weak/ })
  act(() =>
    within(first as HTMLElement)
      .getByRole('button', { name: 'Grade 2' })
      .focus(),
  )
  await user.keyboard('{ArrowDown}')
  expect(within(second as HTMLElement).getByRole('button', { name: 'Grade 2' })).toHaveFocus()
})

test('muscles come from the hip to the foot, each with the finding that tests it', () => {
  const anatomy = footDropKnowledge.anatomy
  const rows = anatomy ? strengthRows(anatomy, footDropKnowledge) : []
  const findings = rows.map(({ finding }) => finding)
  expect(findings[0]).toBe('hipflex-weak')
  expect(findings.indexOf('hipabd-weak')).toBeLessThan(findings.indexOf('df-weak'))
  expect(rows.find(({ finding }) => finding === 'ev-weak')?.muscles).toHaveLength(2)
})

test('a second finding of one muscle is told apart by its name', async () => {
  await show({}, wristDropKnowledge)
  expect(screen.getByText('Wrist tilts to the thumb side as it rises')).toBeInTheDocument()
  expect(screen.queryByText('Weak elbow extension')).toBeNull()
})

test('a muscle that only a needle tests says so, with its finding', async () => {
  await show()
  expect(screen.getByText(/Needs EMG: Denervated short head of biceps femoris/)).toBeInTheDocument()
})

test('a numb area is that of bedside findings only: a nerve study does not fill the skin', async () => {
  await show({ 'snap-sf-low': 'present' })
  expect(screen.getByRole('button', { name: /Superficial fibular.*not tested/ })).toBeVisible()
})

test('reflexes are reduced or normal; the plantar one has its sign from above', async () => {
  const user = await show()
  await user.click(screen.getByRole('button', { name: /^Achilles/ }))
  expect(screen.getByRole('button', { name: /^Achilles.*reduced$/ })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Plantar/ }))
  expect(foundNow()).toEqual({ 'aj-low': 'present', babinski: 'present' })
})

test('signs from above are said once', () => {
  const { anatomy } = footDropKnowledge
  if (!anatomy) throw new Error('foot drop has an anatomy')
  const { expected, others } = signsFromAbove(
    footDropKnowledge,
    reflexRows(anatomy, footDropKnowledge),
  )
  expect(expected).toContain('umn-tone')
  expect([...expected, ...others]).not.toContain('babinski')
})

test('what the leading site takes is outlined on request, and said in words', async () => {
  const user = await show({ 'inv-weak': 'present' }, footDropKnowledge, leadingWith('l5'))
  expect(screen.queryByText('taken')).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'Show what L5 root takes' }))
  expect(screen.getByRole('button', { name: /Superficial fibular nerve.*taken/ })).toBeVisible()
  expect(screen.getByRole('button', { name: /^Achilles/ })).not.toHaveTextContent('taken')
})

test('before anything was found no site leads', async () => {
  await show({}, footDropKnowledge, leadingWith('l5'))
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('every finding of the skin, the strength and the reflexes of wrist drop has a control', () => {
  const { anatomy, findings } = wristDropKnowledge
  if (!anatomy) throw new Error('wrist drop has an anatomy')
  const shown = new Set([
    ...skinAreas(anatomy, wristDropKnowledge).flatMap(({ asked }) => asked),
    ...strengthRows(anatomy, wristDropKnowledge).map(({ finding }) => finding),
    ...reflexRows(anatomy, wristDropKnowledge).map(({ finding }) => finding),
  ])
  const testing = Object.entries(findings).filter(([, { bedside, tests }]) => bedside && tests)
  expect(testing.map(([id]) => id).filter((id) => !shown.has(id))).toEqual([])
})

test('an anatomy of muscles alone is a strength panel alone', async () => {
  const { anatomy } = footDropKnowledge
  if (!anatomy) throw new Error('foot drop has an anatomy')
  const bare = { ...anatomy, territories: {}, reflexes: {}, maps: [] }
  await show({}, { ...footDropKnowledge, anatomy: bare, findings: onlyMotor() })
  expect(screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)).toEqual([
    'Strength',
  ])
})

function onlyMotor(): SchemaKnowledge['findings'] {
  const motor = Object.entries(footDropKnowledge.findings).filter(
    ([, { domain }]) => domain === 'motor',
  )
  return Object.fromEntries(motor)
}

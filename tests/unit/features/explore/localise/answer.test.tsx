import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Localisation, Reason, SiteAnswer } from '@/domain/localisation/localisation'
import { localisationModel } from '@/domain/localisation/localisationModel'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { Answer } from '@/features/explore/localise/answer/Answer'
import { useLocalisation } from '@/features/explore/useLocalisation'
import { setFound } from '@/state/localise'
import { footDrop, footDropKnowledge } from '../../../../support/footDrop'
import { address, startAt } from '../../../../support/startAt'

function Live({ schema = footDrop, knowledge = footDropKnowledge }: Partial<Asked>) {
  const shared = useLocalisation(schema, knowledge)
  return <Answer schema={schema} knowledge={knowledge} {...shared} />
}

type Asked = { schema: Schema; knowledge: SchemaKnowledge }

async function open(found: string) {
  await startAt(`#/foot-drop/localise${found === '' ? '' : `?found=${found}`}`)
  render(<Live />)
  return userEvent.setup()
}

const NOTHING: Localisation = {
  sites: [],
  diagnoses: [],
  next: [],
  unexplained: [],
  pairs: [],
  contradictions: [],
  unknown: [],
  silent: [],
}

function reason(finding: string, more: Partial<Reason> = {}): Reason {
  const name = footDropKnowledge.findings[finding]?.name ?? finding
  const because = `${name}: usually found here.`
  return { finding, isThere: true, weight: 1, because, ground: { kind: 'estimate' }, ...more }
}

function site(id: string, more: Partial<SiteAnswer> = {}): SiteAnswer {
  const label = footDropKnowledge.sites[id]?.name ?? id
  return { id, label, status: 'supported', rank: 1, for: [], against: [], ...more }
}

async function show(answer: Partial<Localisation>) {
  await startAt('#/foot-drop/localise?found=inv-weak')
  const model = localisationModel(footDrop, footDropKnowledge)
  const shared = { schema: footDrop, knowledge: footDropKnowledge, model }
  const found = { 'inv-weak': 'present' } as const
  render(<Answer {...shared} answer={{ ...NOTHING, ...answer }} found={found} />)
  return userEvent.setup()
}

const heading = () => screen.getByRole('heading', { level: 2 })

test('without a finding there is an invitation, every site is possible and none leads', async () => {
  await open('')
  expect(heading()).toHaveTextContent('Where is the lesion?')
  expect(screen.getByText(/^Set a first finding/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'All 22 sites, possible' })).toBeInTheDocument()
  expect(screen.queryByText('Leading')).toBeNull()
  expect(screen.queryByRole('heading', { name: /^Diagnoses/ })).toBeNull()
})

test('weak inversion with weak hip abduction puts the root before the nerve, and says why', async () => {
  const user = await open('df-weak:2.inv-weak.hipabd-weak.rad-pain')
  expect(heading()).toHaveTextContent(/L5 root/)
  const title = screen.getByRole('heading', { name: /^unlikely \d+$/ })
  const unlikely = title.closest('details')!
  expect(unlikely).not.toHaveAttribute('open')
  await user.click(title)
  const neck = within(unlikely).getByRole('button', { name: /^Common fibular nerve at the neck/ })
  await user.click(neck)
  expect(neck).toHaveAttribute('aria-expanded', 'true')
  const row = neck.closest('li')!
  expect(within(row).getByRole('heading', { name: 'Against' })).toBeInTheDocument()
  expect(row).toHaveTextContent(/Weak inversion.* from the anatomy/)
})

test('the next finding is answered in place, and what that changed is announced', async () => {
  const user = await open('df-weak:2.inv-weak')
  const there = screen.getAllByRole('button', { name: /^There:/ })[0]!
  const finding = there.getAttribute('aria-label')!.replace('There: ', '')
  const [id] = Object.entries(footDropKnowledge.findings).find(([, { name }]) => name === finding)!
  await user.click(there)
  expect(address()).toContain(`.${id}`)
  expect(screen.getByRole('status')).toHaveTextContent(/\. Next, look for: .+\.$/)
  const now = screen.getAllByRole('button', { name: /^There:/ })[0]!
  expect(now).toHaveFocus()
  expect(now).not.toHaveAccessibleName(`There: ${finding}`)
})

test('leading sites that are now few show their reasons, though they were many before', async () => {
  await open('df-weak:2.inv-weak')
  expect(heading()).toHaveTextContent(/^\d+ sites lead alike$/)
  expect(screen.queryByRole('heading', { name: 'For' })).toBeNull()
  act(() => {
    setFound('hipabd-weak', 'present')
    setFound('rad-pain', 'present')
  })
  expect(heading()).toHaveTextContent(/L5 root/)
  expect(screen.getAllByRole('heading', { name: 'For' })[0]).toBeInTheDocument()
})

test('the second press of a double click does not answer the finding that comes after', async () => {
  const user = await open('df-weak:2')
  await user.dblClick(screen.getAllByRole('button', { name: /^Not there:/ })[0]!)
  expect(address().match(/:no/g)).toHaveLength(1)
})

test('an exam tip of the next finding opens in place', async () => {
  const user = await show({
    sites: [site('l5', { for: [reason('inv-weak')] }), site('cfn', { rank: 2 })],
    next: [
      { finding: 'hipabd-weak', bedside: true, separates: ['l5', 'cfn'], because: 'Separates.' },
      { finding: 'emg-tp', bedside: false, separates: ['l5', 'cfn'], because: 'Separates too.' },
    ],
  })
  const how = screen.getByRole('button', { name: 'How to examine' })
  await user.click(how)
  expect(how).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('heading', { name: 'Pitfall' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Or one other' }))
  expect(screen.getByText('Separates too.')).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Pitfall' })).toBeNull()
})

test('a measured reason comes with its two groups, its people, its interval and its source', async () => {
  const { target, comparator, evidence } = Object.values(footDropKnowledge.contrasts).find(
    ({ finding, evidence: [first] }) => finding === 'hipabd-weak' && first,
  )!
  const ground = { kind: 'measured', target, comparator, evidence: evidence[0]! } as const
  await show({
    sites: [site('l5', { for: [reason('hipabd-weak', { ground })] }), site('cfn', { rank: 2 })],
  })
  const measured = screen.getByText('Measured.').parentElement!
  expect(measured).toHaveTextContent(
    /LR\+ 24 \(95% CI 3\.5 to 166\).*L5 root against Common fibular nerve at the neck; .*61 people/,
  )
  expect(within(measured).getByRole('button', { name: 'Source 1' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Sources' })).toBeInTheDocument()
})

test('sites that cannot be told apart stand together, with what would part them', async () => {
  await show({
    sites: [
      site('l5', { for: [reason('df-weak')] }),
      site('cfn', { for: [reason('df-weak')] }),
      site('muscle', { rank: 3, status: 'possible' }),
    ],
  })
  expect(heading()).toHaveTextContent('L5 root or Common fibular nerve at the neck')
  expect(screen.getByText('Cannot be told apart by what was found')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'What would tell them apart' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /^Compare L5 root with/ })).toHaveAttribute(
    'href',
    '#/foot-drop/compare?with=l5-root.common-fibular&found=inv-weak',
  )
})

test('what one lesion leaves over is named, with the pairs that explain it', async () => {
  await show({
    sites: [site('l5', { for: [reason('inv-weak')] }), site('cfn', { rank: 2 })],
    unexplained: ['babinski'],
    pairs: [{ sites: ['l5', 'cst'], rank: 1, explains: ['inv-weak', 'babinski'] }],
  })
  expect(screen.getByRole('heading', { name: 'One lesion or two' })).toBeInTheDocument()
  expect(screen.getByText(/^L5 root leaves over:/)).toHaveTextContent(
    footDropKnowledge.findings['babinski']!.name,
  )
  expect(screen.getByText(/^explains/)).toBeInTheDocument()
  expect(screen.queryByText('One lesion explains all that was found.')).toBeNull()
})

test('a diagnosis that must not be missed is shown however low it ranks', async () => {
  const scripts = Object.entries(footDropKnowledge.scripts).slice(0, 7)
  await show({
    sites: [site('l5', { for: [reason('inv-weak')] }), site('cfn', { rank: 2 })],
    diagnoses: scripts.map(([id, { name }], index) => ({
      id,
      label: name,
      site: 'l5',
      rank: index + 1,
      cantMiss: index === 6,
      for: [reason('inv-weak')],
      against: [],
      missing: ['rad-pain'],
    })),
  })
  const last = screen.getByRole('heading', { level: 4, name: new RegExp(scripts[6]![1].name) })
  expect(last).toHaveTextContent('can’t miss')
  expect(last.closest('details')).toBeNull()
  const folded = screen.getByText('Fit less').closest('details')!
  expect(within(folded).queryAllByRole('heading', { level: 4 })).toHaveLength(0)
})

test('a file of one site without reasons, cards or names is still an answer', async () => {
  const bare = { ...footDropKnowledge, nodes: {}, findings: {}, sites: {}, contrasts: {} }
  await startAt('#/foot-drop/localise?found=gone')
  const answer = { ...NOTHING, sites: [site('x', { label: 'X', status: 'possible' })] }
  const model = localisationModel(footDrop, footDropKnowledge)
  const shared = { schema: footDrop, knowledge: bare, model, answer }
  render(<Answer {...shared} found={{ gone: 'present' }} />)
  expect(heading()).toHaveTextContent('No site leads yet')
  expect(screen.getByRole('heading', { name: 'The only site, possible' })).toBeInTheDocument()
})

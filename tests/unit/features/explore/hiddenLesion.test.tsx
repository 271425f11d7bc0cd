import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SchemaDocument } from '@/domain/format/definition/document'
import HiddenLesionView from '@/features/explore/hidden-lesion/HiddenLesionView'
import { BAD_STATES, type BadState } from '../../../support/badStates'
import { footDrop, footDropParts } from '../../../support/footDrop'
import { openOwn } from '../../../support/openOwn'
import { serve } from '../../../support/serve'
import { address, startAt } from '../../../support/startAt'

beforeEach(() => {
  // happy-dom has no layout: nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn()
})

async function play(at: string) {
  serve({ 'knowledge.json': { json: footDropParts.knowledge } })
  await startAt(at)
  const view = render(<HiddenLesionView schema={footDrop} />)
  await screen.findByRole('heading', { level: 2 })
  return { user: userEvent.setup(), ...view }
}

const ROUND = '#/foot-drop/hidden-lesion?round=7'

test('a round begins at the level one chooses, and the address keeps it', async () => {
  const { user } = await play('#/foot-drop/hidden-lesion')
  await user.click(screen.getByRole('button', { name: /^A partial picture/ }))
  expect(address()).toMatch(/^#\/foot-drop\/hidden-lesion\?round=\d+&level=partial$/)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Where is the lesion?')
})

test('an examination answers at once, where it stands and in the list, and only once', async () => {
  const { user } = await play(ROUND)
  const examine = within(screen.getByRole('region', { name: 'Examine' }))
  await user.click(examine.getByRole('button', { name: /^Weak inversion, ankle at neutral/ }))
  const answer = /^Weak inversion, ankle at neutral ?(there|not there)$/
  await user.click(examine.getByRole('button', { name: answer }))
  expect(address()).toBe(`${ROUND}&asked=inv-weak`)
  const found = within(screen.getByRole('region', { name: 'Found so far' }))
  expect(found.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByRole('status')).toHaveTextContent(/^Weak inversion.*: (there|not there)$/)
  await user.click(found.getByRole('button', { name: /^How to examine: Weak inversion/ }))
  expect(found.getByText('Meaning')).toBeInTheDocument()
})

test('by another name an examination is found as well', async () => {
  const { user } = await play(ROUND)
  await user.type(screen.getByRole('searchbox', { name: 'Find an examination' }), 'zzz')
  expect(screen.getByText(/No examination is called so/)).toBeInTheDocument()
})

test('one commits oneself to a site and to what decided, and learns what told the two apart', async () => {
  const { user } = await play(`${ROUND}&asked=inv-weak.hipabd-weak`)
  const commit = screen.getByRole('button', { name: 'Commit and see' })
  expect(commit).toBeDisabled()
  await user.selectOptions(screen.getByLabelText('It is at'), 'cfn')
  await user.selectOptions(screen.getByLabelText('What decided it'), 'inv-weak')
  await user.click(commit)
  expect(address()).toBe(`${ROUND}&asked=inv-weak.hipabd-weak&answer=cfn&because=inv-weak`)
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  expect(screen.getByText(/^You said Common fibular nerve/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: /^What told .* from Common fibular/ })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'The turn that mattered' })).toBeInTheDocument()
  expect(screen.getByRole('img', { name: /Yours: .*Asked well: .*At random: / })).toBeVisible()
  expect(screen.queryByText(/\b(wrong|incorrect|score|%)\b/i)).not.toBeInTheDocument()
  await act(async () => undefined)
  expect(screen.getByRole('link', { name: 'The same lesion again' })).toHaveAttribute('href', ROUND)
  expect(screen.getByRole('link', { name: 'Its findings in Localise' })).toHaveAttribute(
    'href',
    expect.stringContaining('localise?found='),
  )
})

test('two lesions are two choices, which cannot be the same', async () => {
  const { user } = await play(`${ROUND}&level=double`)
  await user.selectOptions(screen.getByLabelText('Site 1 of 2'), 'l5')
  const second = within(screen.getByLabelText('Site 2 of 2'))
  expect(second.getByRole('option', { name: 'L5 root' })).toBeDisabled()
})

test('of a link whose findings or sites are gone, the rest is played', async () => {
  await play(`${ROUND}&asked=gone.inv-weak&answer=gone`)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Where is the lesion?')
  const found = within(screen.getByRole('region', { name: 'Found so far' }))
  expect(found.getAllByRole('listitem')).toHaveLength(1)
})

test.each(Object.keys(BAD_STATES) as BadState[])(
  'a file with %s says that it has nowhere to hide a lesion, and what is missing',
  (state) => {
    const document = JSON.parse(BAD_STATES[state]) as SchemaDocument
    render(<HiddenLesionView schema={openOwn(document, { view: 'hidden-lesion' })} />)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/has nowhere to hide it$/)
    expect(screen.getByText('expects')).toBeInTheDocument()
  },
)

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { LazyView } from '@/ui/LazyView'

const never = () => Promise.reject<{ default: () => null }>(new TypeError('Failed to fetch'))

test('a dialog that does not come says so and can be closed', async () => {
  const close = vi.fn()
  render(<LazyView load={never} what="The help" file="HelpDialog" props={{}} onClose={close} />)
  const dialog = await screen.findByRole('dialog', { name: 'The help did not load' })
  expect(dialog).toHaveTextContent('there is no connection to the server')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(close).toHaveBeenCalledOnce()
})

test('a dialog that fails says so and can be closed', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const close = vi.fn()
  function Broken(): null {
    throw new Error('no such card')
  }
  render(
    <FailureBoundary what="Find" onClose={close}>
      <Broken />
    </FailureBoundary>,
  )
  expect(screen.getByRole('dialog', { name: 'Find has failed' })).toHaveTextContent('no such card')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(close).toHaveBeenCalledOnce()
  report.mockReset()
})

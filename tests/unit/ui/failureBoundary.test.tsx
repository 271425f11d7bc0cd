import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FailureBoundary } from '@/ui/FailureBoundary'

test('a view that fails says so, leaves the rest as it is, and can be tried again', async () => {
  // React reports what was caught.
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let isBroken = true
  function View() {
    if (isBroken) throw new Error('no such card')
    return <p>The table</p>
  }
  render(
    <>
      <p>The header</p>
      <FailureBoundary what="This view">
        <View />
      </FailureBoundary>
    </>,
  )
  expect(report).toHaveBeenCalledOnce()
  report.mockReset()
  expect(screen.getByRole('alert')).toHaveTextContent('This view has failed')
  expect(screen.getByRole('alert')).toHaveTextContent('no such card')
  expect(screen.getByText('The header')).toBeVisible()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The table')).toBeVisible()
})

test('a part beside the room that fails leaves a line, and can be tried again', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let isBroken = true
  function Panel() {
    if (isBroken) throw new Error('no such card')
    return <p>The details</p>
  }
  render(
    <FailureBoundary what="The details panel" isSmall>
      <Panel />
    </FailureBoundary>,
  )
  report.mockReset()
  expect(screen.getByRole('alert')).toHaveTextContent('The details panel has failed.no such card')
  expect(screen.queryByRole('heading')).toBeNull()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The details')).toBeVisible()
})

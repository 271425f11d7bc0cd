import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FileReportDialog } from '@/features/library/FileReportDialog'
import { openFile } from '@/state/openFile'
import { useAppStore } from '@/state/store'
import { buildDocument } from '../../../support/buildDocument'
import { startAt } from '../../../support/startAt'

test('a broken file is told by line, column and what to do, and the place stays', async () => {
  await startAt('#/foot-drop/outline/l5-root')
  render(<FileReportDialog />)
  await act(() => openFile(new File(['{\n  "id": "a",\n}'], 'mine.dx.json')))
  const dialog = within(screen.getByRole('dialog', { name: 'mine.dx.json cannot be opened' }))
  expect(dialog.getByText('1 problem has to be mended first.')).toBeInTheDocument()
  expect(dialog.getByText('line 2, column 12')).toBeInTheDocument()
  expect(dialog.getByText(/Delete it/)).toBeInTheDocument()
  await userEvent.setup().click(dialog.getByRole('button', { name: 'Go on' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(useAppStore.getState().place?.node).toBe('l5-root')
})

test('a sound file opens beside the bundled schema, not over it', async () => {
  await startAt('#/foot-drop/outline')
  const mine = JSON.stringify(buildDocument({ title: 'My foot drop' }))
  await openFile(new File([mine], 'mine.dx.json'))
  const { place, schemas } = useAppStore.getState()
  expect(place?.schema).toBe('my-foot-drop')
  expect(schemas['my-foot-drop']?.title).toBe('My foot drop')
  expect(schemas['foot-drop']?.title).toBe('Foot drop')
})

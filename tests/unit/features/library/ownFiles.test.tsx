import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { FileReportDialog } from '@/features/library/FileReportDialog'
import { listenForFiles } from '@/features/library/listenForFiles'
import { OwnFiles } from '@/features/library/OwnFiles'
import { openText } from '@/state/openFile'
import { useAppStore } from '@/state/store'
import { startAt } from '../../../support/startAt'

beforeEach(() => startAt('#/foot-drop/outline'))

test('a notice comes into a region that was there before, so that it is read aloud', async () => {
  render(<OwnFiles />)
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  act(() => useAppStore.getState().setNotice({ words: 'Cramp is removed.', acts: [] }))
  const said = await screen.findByText('Cramp is removed.')
  expect(region).toContainElement(said)
})

test('a second file of the same name has its own text in the report', async () => {
  render(<FileReportDialog />)
  const open = (text: string) =>
    act(() => openText({ text, fileName: 'mine.dx.json', keeps: true }))
  await open('{ "one": ')
  await open('{ "two": ')
  expect(screen.getByLabelText('The text of the file')).toHaveValue('{ "two": ')
})

test('a file that is dropped while a dialog is open is not taken, and that is said', () => {
  const [open, setDropping] = [vi.fn(() => Promise.resolve()), vi.fn()]
  const stop = listenForFiles(open, setDropping)
  const dataTransfer = { types: ['Files'], files: [new File(['{}'], 'mine.dx.json')] }
  render(<dialog open>Settings</dialog>)
  fireEvent.dragOver(document.body, { dataTransfer })
  expect(setDropping).toHaveBeenLastCalledWith('busy')
  fireEvent.drop(document.body, { dataTransfer })
  expect(open).not.toHaveBeenCalled()
  stop()
})

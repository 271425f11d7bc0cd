import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { usePreferences } from '@/app/usePreferences'
import SettingsDialog from '@/features/settings/SettingsDialog'
import { CHOICES } from '@/state/settingsSlice'
import { useAppStore } from '@/state/store'

function WithPreferences() {
  usePreferences()
  return <SettingsDialog />
}

const choose = (group: string, choice: string) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: group })).getByRole('radio', { name: choice }),
  )
const marks = () => Object.fromEntries(Object.entries(document.documentElement.dataset))

beforeEach(() => {
  window.localStorage.clear()
  useAppStore.setState(useAppStore.getInitialState(), true)
  render(<WithPreferences />)
})

test('every choice there is has a name and one line that says what it does', () => {
  const radios = screen.getAllByRole('radio')
  expect(radios).toHaveLength(Object.values(CHOICES).flat().length)
  for (const radio of radios) {
    expect(radio).toHaveAccessibleName()
    expect(radio).toHaveAccessibleDescription(/\.$/)
  }
})

test('a choice holds at once, for the style sheet and on the device', () => {
  choose('Colours', 'High contrast')
  choose('Text size', '150 %')
  choose('Density', 'Compact')
  choose('Motion', 'Less')
  expect(marks()).toEqual({
    theme: 'contrast',
    textSize: '150',
    density: 'compact',
    motion: 'less',
  })
  const kept = JSON.parse(window.localStorage.getItem('branchpoint-settings') ?? '')
  expect(kept.state).toMatchObject({ theme: 'contrast', textSize: '150', motion: 'less' })
})

test('one press brings back the usual', () => {
  choose('Colours', 'Dark')
  choose('Teaching level', 'Teacher')
  fireEvent.click(screen.getByRole('button', { name: 'Back to the usual' }))
  expect(marks()).toEqual({})
  expect(useAppStore.getState()).toMatchObject({ theme: 'system', level: 'resident' })
  expect(
    within(screen.getByRole('group', { name: 'Colours' })).getByRole('radio', {
      name: 'As the system',
    }),
  ).toBeChecked()
})

test('the dialog says itself when it was closed', () => {
  useAppStore.getState().setSettingsOpen(true)
  fireEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(useAppStore.getState().isSettingsOpen).toBe(false)
})

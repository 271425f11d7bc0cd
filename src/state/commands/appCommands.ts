import { CHOICES, type Choices } from '../settingsSlice'
import { useAppStore } from '../store'
import { visitAddress } from '../visitAddress'
import type { Command } from './command'

const group = 'Everywhere'
const isThere = () => true

const THEME_NAMES: Record<Choices['theme'], string> = {
  system: 'Colours: as the system says',
  light: 'Colours: light',
  dark: 'Colours: dark',
  contrast: 'Colours: high contrast',
}

/** What can be done wherever one is. */
export const APP_COMMANDS: readonly Command[] = [
  {
    id: 'find',
    name: 'Find, and everything that can be done',
    also: ['search', 'command palette'],
    keys: [{ key: '/' }, { key: 'k', mod: true }, { key: '/', mod: true }],
    heard: 'in-texts-too',
    run: () => useAppStore.getState().setFindMode('go'),
    group,
    isThere,
  },
  {
    id: 'help',
    name: 'The keys of this place',
    also: ['help', 'shortcuts', 'keyboard'],
    keys: [{ key: '?' }, { key: 'F1' }],
    heard: 'in-texts-too',
    run: () => useAppStore.getState().setHelpOpen(true),
    group,
    isThere,
  },
  {
    id: 'library',
    name: 'Library: all schemas',
    also: ['open a schema', 'my own file'],
    run: () => visitAddress('#/library'),
    group,
    isThere: ({ isInLibrary }) => !isInLibrary,
  },
  {
    id: 'settings',
    name: 'Settings',
    also: ['preferences', 'text size', 'motion', 'keys', 'density', 'level', 'theme'],
    run: () => useAppStore.getState().setSettingsOpen(true),
    group,
    isThere,
  },
  ...CHOICES.theme.map((theme): Command => ({
    id: `theme-${theme}`,
    name: THEME_NAMES[theme],
    also: ['theme', 'colors'],
    group,
    isThere: (state) => state.theme !== theme,
    run: () => useAppStore.getState().change('theme', theme),
  })),
]

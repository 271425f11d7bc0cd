import type { StateCreator } from 'zustand'

/** What a setting can be, the usual value first. */
export const CHOICES = {
  theme: ['system', 'light', 'dark', 'contrast'],
  /** Per cent of the usual size. */
  textSize: ['100', '115', '130', '150', '200'],
  motion: ['system', 'less'],
  /** When keys without a modifier are heard. */
  keys: ['focused', 'always', 'off'],
  density: ['comfortable', 'compact'],
  level: ['resident', 'student', 'teacher'],
  /** Which way the map grows. */
  orientation: ['right', 'down'],
  /** Whether one is asked how sure one is where one commits in a case. */
  confidence: ['off', 'ask'],
  /** The grades of recall: forgotten and remembered, or all four of Anki. */
  grades: ['two', 'four'],
  /** Whether a grade says when the card comes back. */
  intervals: ['shown', 'hidden'],
  /** Which new cards come first: one branch after the other, or all mixed. */
  newOrder: ['blocked', 'mixed'],
  /** How many new cards a day. */
  newPerDay: ['10', '5', '20', '40', '0'],
  /** How many cards that are due a day. */
  duePerDay: ['100', '20', '50', '200', 'all'],
} as const

export type Choices = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] }

export const PANEL_WIDTH_PX = { min: 320, usual: 400, max: 720 }

/** What a person prefers; kept on this device. */
export type Settings = Choices & {
  panelWidthPx: number
  isPanelOpen: boolean
  /** Whether the map dims all but the way to a card and what hangs below it. */
  isFocusMode: boolean
}

export type SettingsSlice = Settings & {
  change: <Name extends keyof Choices>(name: Name, to: Choices[Name]) => void
  /** Takes back every choice; the panel and the map stay as they are. */
  backToUsual: () => void
  setPanelWidth: (widthPx: number) => void
  setPanelOpen: (isOpen: boolean) => void
  setFocusMode: (isFocusMode: boolean) => void
}

const USUAL_CHOICES: Choices = {
  theme: 'system',
  textSize: '100',
  motion: 'system',
  keys: 'focused',
  density: 'comfortable',
  level: 'resident',
  orientation: 'right',
  confidence: 'off',
  grades: 'two',
  intervals: 'shown',
  newOrder: 'blocked',
  newPerDay: '10',
  duePerDay: '100',
}

const USUAL: Settings = {
  ...USUAL_CHOICES,
  panelWidthPx: PANEL_WIDTH_PX.usual,
  isPanelOpen: true,
  isFocusMode: false,
}

export const createSettingsSlice: StateCreator<SettingsSlice> = (set) => ({
  ...USUAL,
  change: (name, to) => set({ [name]: to }),
  backToUsual: () => set(USUAL_CHOICES),
  setPanelWidth: (widthPx) => set({ panelWidthPx: clampedWidth(widthPx) }),
  setPanelOpen: (isPanelOpen) => set({ isPanelOpen }),
  setFocusMode: (isFocusMode) => set({ isFocusMode }),
})

/** The settings among everything that the store holds. */
export function settingsIn(state: Settings): Settings {
  const names = Object.keys(USUAL) as (keyof Settings)[]
  return Object.fromEntries(names.map((name) => [name, state[name]])) as Settings
}

/** The settings in something that was saved, whatever has become of it since. */
export function savedSettings(saved: unknown): Partial<Settings> {
  const given = (saved ?? {}) as Record<string, unknown>
  const { panelWidthPx, isPanelOpen, isFocusMode } = given
  const chosen = Object.entries(CHOICES).flatMap(([name, values]) => {
    const known = values.find((value) => value === given[name])
    return known === undefined ? [] : [[name, known]]
  })
  return {
    ...(Object.fromEntries(chosen) as Partial<Choices>),
    ...(Number.isFinite(panelWidthPx) && { panelWidthPx: clampedWidth(Number(panelWidthPx)) }),
    ...(typeof isPanelOpen === 'boolean' && { isPanelOpen }),
    ...(typeof isFocusMode === 'boolean' && { isFocusMode }),
  }
}

function clampedWidth(widthPx: number): number {
  return Math.round(Math.min(Math.max(widthPx, PANEL_WIDTH_PX.min), PANEL_WIDTH_PX.max))
}

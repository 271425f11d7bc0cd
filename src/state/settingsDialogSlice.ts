import type { StateCreator } from 'zustand'

/** Whether the settings are on the screen: several places can open them. */
export type SettingsDialogSlice = {
  isSettingsOpen: boolean
  setSettingsOpen: (isOpen: boolean) => void
}

export const createSettingsDialogSlice: StateCreator<SettingsDialogSlice> = (set) => ({
  isSettingsOpen: false,
  setSettingsOpen: (isSettingsOpen) => set({ isSettingsOpen }),
})

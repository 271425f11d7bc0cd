import type { StateCreator } from 'zustand'

/** Which of the dialogs about this device are on the screen: several places can open them. */
export type SettingsDialogSlice = {
  isSettingsOpen: boolean
  isRestoreOpen: boolean
  setSettingsOpen: (isOpen: boolean) => void
  setRestoreOpen: (isOpen: boolean) => void
}

export const createSettingsDialogSlice: StateCreator<SettingsDialogSlice> = (set) => ({
  isSettingsOpen: false,
  isRestoreOpen: false,
  setSettingsOpen: (isSettingsOpen) => set({ isSettingsOpen }),
  setRestoreOpen: (isRestoreOpen) => set({ isRestoreOpen }),
})

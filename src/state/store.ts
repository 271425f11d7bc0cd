import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { createFileReportSlice, type FileReportSlice } from './fileReportSlice'
import { createOpenHistorySlice, type OpenHistorySlice } from './openHistorySlice'
import { createPlaceSlice, type PlaceSlice } from './placeSlice'
import { createSchemasSlice, type SchemasSlice } from './schemasSlice'
import {
  createSettingsSlice,
  savedSettings,
  type Settings,
  settingsIn,
  type SettingsSlice,
} from './settingsSlice'

export type AppState = PlaceSlice &
  OpenHistorySlice &
  SchemasSlice &
  FileReportSlice &
  SettingsSlice

/** The one store. Only settings are kept on the device; the address keeps the place. */
export const useAppStore = create<AppState>()(
  persist(
    (...args) => ({
      ...createPlaceSlice(...args),
      ...createOpenHistorySlice(...args),
      ...createSchemasSlice(...args),
      ...createFileReportSlice(...args),
      ...createSettingsSlice(...args),
    }),
    {
      name: 'branchpoint-settings',
      version: 1,
      // Whatever version wrote them: what is understood of the settings is taken over below.
      migrate: (saved) => saved as Settings,
      partialize: (state) => settingsIn(state),
      merge: (saved, current) => ({ ...current, ...savedSettings(saved) }),
    },
  ),
)

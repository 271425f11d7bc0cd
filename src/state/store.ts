import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { createFileReportSlice, type FileReportSlice } from './fileReportSlice'
import { createPlaceSlice, type PlaceSlice } from './placeSlice'
import { createSchemasSlice, type SchemasSlice } from './schemasSlice'
import { createSettingsSlice, savedSettings, type SettingsSlice } from './settingsSlice'

type SavedSettings = Pick<SettingsSlice, 'theme' | 'panelWidthPx' | 'isPanelOpen'>

export type AppState = PlaceSlice & SchemasSlice & FileReportSlice & SettingsSlice

/** The one store. Only settings are kept on the device; the address keeps the place. */
export const useAppStore = create<AppState>()(
  persist(
    (...args) => ({
      ...createPlaceSlice(...args),
      ...createSchemasSlice(...args),
      ...createFileReportSlice(...args),
      ...createSettingsSlice(...args),
    }),
    {
      name: 'branchpoint-settings',
      version: 1,
      // Whatever version wrote them: what is understood of the settings is taken over below.
      migrate: (saved) => saved as SavedSettings,
      partialize: ({ theme, panelWidthPx, isPanelOpen }) => ({ theme, panelWidthPx, isPanelOpen }),
      merge: (saved, current) => ({ ...current, ...savedSettings(saved) }),
    },
  ),
)

import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type CasesSlice, createCasesSlice } from './casesSlice'
import { createFileReportSlice, type FileReportSlice } from './fileReportSlice'
import { createLearnerSlice, type LearnerSlice } from './learnerSlice'
import { createLibrarySlice, type LibrarySlice } from './librarySlice'
import { createFindSlice, type FindSlice } from './findSlice'
import { createOpenHistorySlice, type OpenHistorySlice } from './openHistorySlice'
import { createFoundHistorySlice, type FoundHistorySlice } from './foundHistorySlice'
import { createPlaceSlice, type PlaceSlice } from './placeSlice'
import { createRecallSlice, type RecallSlice } from './recallSlice'
import { createSchemasSlice, type SchemasSlice } from './schemasSlice'
import {
  createSettingsSlice,
  savedSettings,
  type Settings,
  settingsIn,
  type SettingsSlice,
} from './settingsSlice'
import { createSettingsDialogSlice, type SettingsDialogSlice } from './settingsDialogSlice'
import { createTourSlice, type TourSlice } from './tourSlice'

export type AppState = PlaceSlice &
  OpenHistorySlice &
  FoundHistorySlice &
  SchemasSlice &
  FileReportSlice &
  FindSlice &
  LibrarySlice &
  LearnerSlice &
  RecallSlice &
  CasesSlice &
  SettingsSlice &
  SettingsDialogSlice &
  TourSlice

/**
 * The one store. Settings are kept on the device by this; the address keeps the place, and what the
 * learner does is kept by `learnerLog`.
 */
export const useAppStore = create<AppState>()(
  persist(
    (...args) => ({
      ...createPlaceSlice(...args),
      ...createOpenHistorySlice(...args),
      ...createFoundHistorySlice(...args),
      ...createSchemasSlice(...args),
      ...createFileReportSlice(...args),
      ...createFindSlice(...args),
      ...createLibrarySlice(...args),
      ...createLearnerSlice(...args),
      ...createRecallSlice(...args),
      ...createCasesSlice(...args),
      ...createSettingsSlice(...args),
      ...createSettingsDialogSlice(...args),
      ...createTourSlice(...args),
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

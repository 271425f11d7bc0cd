import type { StateCreator } from 'zustand'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const PANEL_WIDTH_PX = { min: 320, usual: 400, max: 720 }

/** What a person prefers on this device. */
export type SettingsSlice = {
  theme: Theme
  panelWidthPx: number
  isPanelOpen: boolean
  setTheme: (theme: Theme) => void
  setPanelWidth: (widthPx: number) => void
  setPanelOpen: (isOpen: boolean) => void
}

export const createSettingsSlice: StateCreator<SettingsSlice> = (set) => ({
  theme: 'system',
  panelWidthPx: PANEL_WIDTH_PX.usual,
  isPanelOpen: true,
  setTheme: (theme) => set({ theme }),
  setPanelWidth: (widthPx) => set({ panelWidthPx: clampedWidth(widthPx) }),
  setPanelOpen: (isPanelOpen) => set({ isPanelOpen }),
})

/** The settings in something that was saved, whatever has become of it since. */
export function savedSettings(saved: unknown): Partial<SettingsSlice> {
  const { theme, panelWidthPx, isPanelOpen } = (saved ?? {}) as Record<string, unknown>
  const known = THEMES.find((name) => name === theme)
  return {
    ...(known && { theme: known }),
    ...(Number.isFinite(panelWidthPx) && { panelWidthPx: clampedWidth(Number(panelWidthPx)) }),
    ...(typeof isPanelOpen === 'boolean' && { isPanelOpen }),
  }
}

function clampedWidth(widthPx: number): number {
  return Math.round(Math.min(Math.max(widthPx, PANEL_WIDTH_PX.min), PANEL_WIDTH_PX.max))
}

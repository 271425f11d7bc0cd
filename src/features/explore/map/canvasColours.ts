import type { Hue } from '@/domain/schema/schema'

/** The colours of the theme as a canvas takes them. */
export type CanvasColours = Record<'surface' | 'ink' | 'words' | 'wire' | 'accent' | Hue, string>

const TOKENS: Record<keyof CanvasColours, string> = {
  surface: '--surface',
  ink: '--ink',
  words: '--ink-3',
  wire: '--wire',
  accent: '--accent',
  blue: '--blue',
  amber: '--amber',
  green: '--green',
  plum: '--plum',
  rust: '--rust',
  brown: '--brown',
  sky: '--sky',
  grey: '--grey',
}

/** Reads the theme at an element: a canvas knows neither variables nor light and dark. */
export function canvasColours(element: HTMLElement): CanvasColours {
  const before = element.style.color
  const colours = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => {
      element.style.color = `var(${token})`
      return [name, getComputedStyle(element).color]
    }),
  ) as CanvasColours
  element.style.color = before
  return colours
}

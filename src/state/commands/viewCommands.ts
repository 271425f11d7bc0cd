import type { Choices } from '../settingsSlice'
import type { View } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import { toggleFocusMode } from '../explore'
import { type AppState, useAppStore } from '../store'
import type { Command } from './command'

const VIEWS: readonly { view: View; name: string; also?: readonly string[] }[] = [
  { view: 'map', name: 'Show the map', also: ['tree', 'cards'] },
  { view: 'outline', name: 'Show the outline', also: ['list', 'rows'] },
  { view: 'step', name: 'Show step by step', also: ['one question at a time', 'walk through'] },
  { view: 'table', name: 'Show the table', also: ['all scripts', 'columns'] },
  { view: 'localise', name: 'Localise the lesion', also: ['findings', 'wiring', 'where is it'] },
  { view: 'hidden-lesion', name: 'Play hidden lesion', also: ['game', 'quiz', 'localise'] },
  { view: 'cases', name: 'Cases', also: ['patient', 'aliquots', 'play a case'] },
  { view: 'recall', name: 'Recall', also: ['flashcards', 'review', 'spaced repetition', 'due'] },
  { view: 'ten-minutes', name: 'The first ten minutes', also: ['tour', 'new here', 'start'] },
  { view: 'sources', name: 'Show the sources', also: ['references', 'bibliography'] },
]

const PAPERS: typeof VIEWS = [
  { view: 'print-map', name: 'Print the map', also: ['on one page', 'pdf'] },
  { view: 'print-examination', name: 'Print my examination, in order', also: ['bedside tests'] },
  { view: 'print-handout', name: 'Print a hand-out', also: ['handout', 'pdf'] },
]

/** How the schema is shown, what stands beside the map, and what can be printed. */
export const VIEW_COMMANDS: readonly Command[] = [
  ...VIEWS.map((view) => showing(view, 'Views')),
  setting('Show the details panel', 'isPanelOpen', true),
  setting('Hide the details panel', 'isPanelOpen', false),
  setting('Turn focus mode on', 'isFocusMode', true),
  setting('Turn focus mode off', 'isFocusMode', false),
  growing('down', 'Let the map grow downwards', ['top-down', 'orientation', 'vertical']),
  growing('right', 'Let the map grow to the right', ['left-to-right', 'orientation', 'horizontal']),
  {
    id: 'compare-with',
    name: 'Compare this card with…',
    also: ['side by side', 'differential'],
    group: 'Compare and print',
    isThere: ({ place }) => place?.node !== undefined,
    isAskedInPalette: true,
    run: () => useAppStore.getState().setFindMode('compare'),
  },
  showing({ view: 'compare', name: 'Compare cards', also: ['side by side'] }, 'Compare and print'),
  ...PAPERS.map((view) => showing(view, 'Compare and print')),
]

function showing({ view, ...written }: (typeof VIEWS)[number], group: Command['group']): Command {
  return {
    ...written,
    id: view,
    group,
    isThere: ({ place }) => place !== undefined && place.view !== view,
    run: () => {
      const { place, go } = useAppStore.getState()
      if (place) go(viewPlace(place, view), 'push')
    },
  }
}

function setting(name: string, what: 'isPanelOpen' | 'isFocusMode', to: boolean): Command {
  const views: readonly (View | undefined)[] =
    what === 'isFocusMode' ? ['map'] : ['map', 'outline', 'table']
  return {
    id: `${what}-${to}`,
    name,
    also: what === 'isFocusMode' ? ['dim the rest'] : ['side panel'],
    group: 'Views',
    isThere: (state) => views.includes(state.place?.view) && state[what] !== to,
    run: () => {
      if (what === 'isPanelOpen') useAppStore.getState().setPanelOpen(to)
      else toggleFocusMode()
    },
  }
}

function growing(to: Choices['orientation'], name: string, also: readonly string[]): Command {
  return {
    id: `orientation-${to}`,
    name,
    also,
    group: 'Views',
    isThere: ({ place, orientation }: AppState) => place?.view === 'map' && orientation !== to,
    run: () => useAppStore.getState().change('orientation', to),
  }
}

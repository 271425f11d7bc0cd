import { grownHalf } from './grownHalf'

const PATHS = {
  branch: 'M3 10h4c4.2 0 3-6 7-6h3M7 10c4.2 0 3 6 7 6h3',
  warning: 'M10 2.8 18 17H2ZM10 8v4M10 14.6v.2',
  close: 'M5 5l10 10M15 5 5 15',
  'chevron-down': 'M5 8l5 5 5-5',
  'chevron-up': 'M5 12l5-5 5 5',
  'chevron-left': 'M12 5l-5 5 5 5',
  move: 'M10 2.5v15M2.5 10h15M7.8 4.7 10 2.5l2.2 2.2M7.8 15.3l2.2 2.2 2.2-2.2M4.7 7.8 2.5 10l2.2 2.2M15.3 7.8l2.2 2.2-2.2 2.2',
  centre: 'M10 2v4M10 14v4M2 10h4M14 10h4M10 8.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z',
  focus: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M7.5 7.5h5v5h-5Z',
  'tree-down': 'M8 3h4v4H8ZM3 13h4v4H3ZM13 13h4v4h-4ZM10 7v3M5 13v-3h10v3',
  'tree-right': 'M3 8h4v4H3ZM13 3h4v4h-4ZM13 13h4v4h-4ZM7 10h3M13 5h-3v10h3',
  undo: 'M4 8h8.5a4 4 0 0 1 0 8H9M4 8l3.5-3.5M4 8l3.5 3.5',
  redo: 'M16 8H7.5a4 4 0 0 0 0 8H11M16 8l-3.5-3.5M16 8l-3.5 3.5',
  'chevron-right': 'M8 5l5 5-5 5',
  sort: 'M6.5 8 10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5',
  panel: 'M3 4h14v12H3ZM12.5 4v12',
  sun: 'M10 6.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2ZM10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4',
  moon: 'M16.6 12A7 7 0 0 1 8 3.4 7 7 0 1 0 16.6 12Z',
  screen: 'M3 4h14v9.5H3ZM7.5 17h5',
  open: 'M3 15.5v-11h5l1.6 2H17v2.2M3 15.5l2.2-6.8H18l-2.2 6.8Z',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13',
  contrast: 'M10 2.5a7.5 7.5 0 1 1 0 15ZM10 2.5a7.5 7.5 0 1 0 0 15',
  sliders:
    'M3 6h5M13 6h4M3 14h2M10 14h7M8 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0ZM5 14a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0Z',
  find: 'M8.8 3.2a5.6 5.6 0 1 1 0 11.2 5.6 5.6 0 0 1 0-11.2ZM13 13l4 4',
  help: 'M7.2 7.4a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.5 1.2-1.5 2.4M10 15.2v.2M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4Z',
  compare: 'M3.5 4.5h5v11h-5ZM11.5 4.5h5v11h-5ZM5.5 8h1M13.5 8h1M5.5 11h1M13.5 11h1',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6Z',
  sources:
    'M4 3.5h9.5a2.5 2.5 0 0 1 2.5 2.5v10.5H6.5A2.5 2.5 0 0 1 4 14ZM4 14a2.5 2.5 0 0 1 2.5-2.5H16M7.5 7h5',
  target:
    'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM10 8.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2ZM10 1.5v3M10 15.5v3M1.5 10h3M15.5 10h3',
  hidden: 'M2.5 10S5 5.2 10 5.2 17.5 10 17.5 10 15 14.8 10 14.8 2.5 10 2.5 10ZM4 16.5l12-13',
  person: 'M10 3a3.4 3.4 0 1 1 0 6.8A3.4 3.4 0 0 1 10 3ZM3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5',
  recall: 'M4.5 6.5h9v10h-9ZM7 6.5v-3h9v10h-2.5M7.5 11.5l1.2 1.4 2.3-3',
  calendar: 'M3.5 5h13v11.5h-13ZM3.5 8.5h13M7 3v3.5M13 3v3.5',
  check: 'M4.5 10.5l3.6 3.6 7.4-8',
  external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
} as const

export type IconName = keyof typeof PATHS

/** A line icon. It says nothing to a screen reader: the control that holds it has a name. */
export function Icon({ name, sizePx = 18 }: { name: IconName; sizePx?: number }) {
  return (
    <svg
      style={{ width: grownHalf(sizePx), height: grownHalf(sizePx) }}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

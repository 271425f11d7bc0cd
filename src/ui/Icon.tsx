const PATHS = {
  branch: 'M3 10h4c4.2 0 3-6 7-6h3M7 10c4.2 0 3 6 7 6h3',
  warning: 'M10 2.8 18 17H2ZM10 8v4M10 14.6v.2',
  close: 'M5 5l10 10M15 5 5 15',
  'chevron-down': 'M5 8l5 5 5-5',
  'chevron-up': 'M5 12l5-5 5 5',
  'chevron-right': 'M8 5l5 5-5 5',
  panel: 'M3 4h14v12H3ZM12.5 4v12',
  sun: 'M10 6.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2ZM10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4',
  moon: 'M16.6 12A7 7 0 0 1 8 3.4 7 7 0 1 0 16.6 12Z',
  screen: 'M3 4h14v9.5H3ZM7.5 17h5',
  open: 'M3 15.5v-11h5l1.6 2H17v2.2M3 15.5l2.2-6.8H18l-2.2 6.8Z',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13',
  contrast: 'M10 2.5a7.5 7.5 0 1 1 0 15ZM10 2.5a7.5 7.5 0 1 0 0 15',
  external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
} as const

export type IconName = keyof typeof PATHS

/** A line icon. It says nothing to a screen reader: the control that holds it has a name. */
export function Icon({ name, sizePx = 18 }: { name: IconName; sizePx?: number }) {
  return (
    <svg
      width={sizePx}
      height={sizePx}
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

import type { CrossLinkTarget } from '../richText'

/** What an id can be the id of. */
export type IdKind = CrossLinkTarget | 'reference' | 'drawing' | AnatomyKind

type AnatomyKind = 'segment' | 'muscle' | 'territory' | 'reflex'

type Home = { path: readonly string[]; name: string }

/** Where things of each kind are written in a file, and what they are called in a sentence. */
export const ID_HOMES: Readonly<Record<Exclude<IdKind, 'node'>, Home>> = {
  site: { path: ['sites'], name: 'site' },
  script: { path: ['scripts'], name: 'illness script' },
  finding: { path: ['findings'], name: 'finding' },
  tip: { path: ['examTips'], name: 'exam tip' },
  reference: { path: ['references'], name: 'reference' },
  drawing: { path: ['drawings'], name: 'drawing' },
  segment: { path: ['anatomy', 'segments'], name: 'segment' },
  muscle: { path: ['anatomy', 'muscles'], name: 'muscle' },
  territory: { path: ['anatomy', 'territories'], name: 'skin territory' },
  reflex: { path: ['anatomy', 'reflexes'], name: 'reflex arc' },
}

/** Every map by id of the format, as a path: nothing in one may clash with a used pack. */
export const MAPS: readonly (readonly string[])[] = [
  ...Object.values(ID_HOMES).map(({ path }) => path),
  ['contrasts'],
  ['baseRates'],
  ['paths'],
  ['cases'],
]

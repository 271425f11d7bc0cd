import type { Run } from '../cases/patientCase'
import type { Found } from '../localisation/found'
import type { Round } from '../localisation/round'
import type { OpenBranches } from '../schema/openBranches'
import type { NodeId } from '../schema/schema'

/** The four shapes of one state; one changes between them at any time. */
export const MAIN_VIEWS = ['map', 'outline', 'step', 'table'] as const

export const VIEWS = [
  ...MAIN_VIEWS,
  'compare',
  'localise',
  'hidden-lesion',
  'cases',
  'recall',
  'ten-minutes',
  'sources',
  'print-map',
  'print-examination',
  'print-handout',
  'print-case',
] as const

/**
 * How a schema is shown: as a map of cards, an outline of rows, one question at a time or a table of
 * scripts; some of it side by side; where the lesion is, from what was found, or as a game; as
 * patients, as cards to remember, or as a first taste of these; where it comes from; or as it is
 * printed.
 */
export type View = (typeof VIEWS)[number]

/** The views that leave room for the details of a card beside them. */
export const WITH_DETAILS: ReadonlySet<View> = new Set(['map', 'outline', 'table'])

/** How the wiring is shown beside what was found: on the body, as a diagram, or in words. */
export const FIGURES = ['body', 'diagram', 'table'] as const

export type Figure = (typeof FIGURES)[number]

/** Where the person is in the app. The address says all of it and nothing else does. */
export type Place = {
  schema: string
  view: View
  /** The node whose details are shown. */
  node: NodeId | undefined
  open: OpenBranches
  /** The cards that are held beside each other, in their order. */
  compared?: readonly NodeId[]
  /** Said when a sheet keeps its answers to itself. */
  answers?: 'closed'
  /** What was found on the patient that one thinks of; it dims the tree as well. */
  found?: Found
  /** The series whose base rates the sites start from; none counts them alike. */
  setting?: string
  figure?: Figure
  round?: Round
  /** The case that is played, and how far one is in it. */
  played?: PlayedCase
  /** The part of recall, where it is not its front page. */
  part?: RecallPart
  /** Said while a newcomer is led through a case, a contrast and five cards. */
  tour?: 'yes'
}

/** A case in a run of so many minutes, and the step one is at, from 0; before the first, nothing. */
export type PlayedCase = {
  id: string
  run: Run
  /** Whether the whole case is told before anything is asked. */
  isWhole: boolean
  step: number | undefined
}

/** How long a case takes when nobody says so. */
export const USUAL_RUN: Run = 15

/**
 * The parts of recall beside its front page: a sitting, a branch to rebuild outside one, what is
 * strong and weak, the days, all cards.
 */
export const RECALL_PARTS = ['sitting', 'rebuild', 'progress', 'calendar', 'cards'] as const

export type RecallPart = (typeof RECALL_PARTS)[number]

/** A part of an address that leads nowhere, and what it may have meant. */
export type WrongPlace = {
  what: 'schema' | 'view' | 'node' | 'address'
  word: string
  /** The address of the nearest match, and its name. */
  nearest: { address: string; name: string } | undefined
}

import { RUNS } from '../cases/patientCase'
import { ID_SHAPE } from '../shared/idShape'
import { type Found, GRADES, type Observation } from '../localisation/found'
import { ROUND_LEVELS, type Round } from '../localisation/round'
import { FIRST_BRANCHES, type OpenBranches } from '../schema/openBranches'
import { nodeId, type NodeId } from '../schema/schema'
import {
  type Figure,
  FIGURES,
  type PlayedCase,
  RECALL_PARTS,
  type RecallPart,
  USUAL_RUN,
} from './place'

/** An address taken apart, before anyone has looked whether what it names exists. */
export type Address = {
  /** Nothing in the address of the front door, `#/`. */
  schema: string | undefined
  /** Nothing when the address leaves the choice to the screen. */
  view: string | undefined
  node: string | undefined
  open: OpenBranches
  compared: readonly NodeId[]
  answers: 'closed' | undefined
  found: Found
  setting: string | undefined
  figure: Figure | undefined
  round: Round | undefined
  played: PlayedCase | undefined
  part: RecallPart | undefined
  tour: 'yes' | undefined
}

const MAX_LEVEL = 40
const MOST_SEEDS = 4_294_967_295

/**
 * Takes an address apart; `undefined` for one that is not written in the grammar at all.
 *
 * A wrong `open` or `except` is passed over: it never keeps a person from a node that exists.
 */
export function parseAddress(hash: string): Address | undefined {
  const match = /^(?:#\/?)?([^?]*)(?:\?(.*))?$/.exec(hash)
  const [schema, view, node, ...rest] = decoded(match?.[1] ?? '')
    .replace(/\/$/, '')
    .split('/')
  const parts = [schema, view, node].filter((part) => part !== undefined && part !== '')
  if (!match || rest.length > 0 || parts.some((part) => !ID_SHAPE.test(part ?? ''))) {
    return undefined
  }
  const query = new URLSearchParams(match[2] ?? '')
  return {
    schema: schema || undefined,
    view,
    node,
    open: parseOpen(query),
    compared: idsIn(query.get('with')),
    answers: query.get('answers') === 'closed' ? 'closed' : undefined,
    found: foundIn(query.get('found')),
    setting: idIn(query.get('setting')),
    figure: FIGURES.find((name) => name === query.get('figure')),
    round: roundIn(query),
    played: playedIn(query),
    part: RECALL_PARTS.find((name) => name === query.get('part')),
    tour: query.get('tour') === 'yes' ? 'yes' : undefined,
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A stray "%" is no escape; it stays and the grammar refuses it.
    return path
  }
}

function parseOpen(query: URLSearchParams): OpenBranches {
  const level = Number.parseInt(query.get('open') ?? '', 10)
  return {
    level: level >= 0 && level <= MAX_LEVEL ? level : FIRST_BRANCHES.level,
    except: idsIn(query.get('except')),
  }
}

/** Ids with a dot between them, each once. */
function idsIn(written: string | null): NodeId[] {
  return uniqueIds(written).map(nodeId)
}

function uniqueIds(written: string | null): string[] {
  const ids = (written ?? '').split('.').filter((id) => ID_SHAPE.test(id))
  return [...new Set(ids)]
}

function idIn(written: string | null): string | undefined {
  return written !== null && ID_SHAPE.test(written) ? written : undefined
}

/** `inv-weak.pf-weak:no.df-weak:3`: there, not there, or a grade; what reads otherwise is passed over. */
function foundIn(written: string | null): Found {
  const observations = (written ?? '').split('.').flatMap((part): [string, Observation][] => {
    const [id = '', said, ...rest] = part.split(':')
    const observation = observationOf(said)
    if (!ID_SHAPE.test(id) || rest.length > 0 || observation === undefined) return []
    return [[id, observation]]
  })
  return Object.fromEntries(observations)
}

function observationOf(said: string | undefined): Observation | undefined {
  if (said === undefined) return 'present'
  if (said === 'no') return 'absent'
  return GRADES.find((grade) => String(grade) === said)
}

function roundIn(query: URLSearchParams): Round | undefined {
  const seed = Number.parseInt(query.get('round') ?? '', 10)
  if (!(seed >= 0 && seed <= MOST_SEEDS)) return undefined
  const sites = uniqueIds(query.get('answer'))
  return {
    seed,
    level: ROUND_LEVELS.find((level) => level === query.get('level')) ?? ROUND_LEVELS[0],
    asked: uniqueIds(query.get('asked')),
    ...(sites.length > 0 && { committed: { sites, because: idIn(query.get('because')) } }),
  }
}

function playedIn(query: URLSearchParams): PlayedCase | undefined {
  const id = idIn(query.get('case'))
  if (id === undefined) return undefined
  const step = Number.parseInt(query.get('at') ?? '', 10)
  return {
    id,
    run: RUNS.find((run) => String(run) === query.get('run')) ?? USUAL_RUN,
    isWhole: query.get('told') === 'whole',
    step: step >= 0 ? step : undefined,
  }
}

import { ID_SHAPE } from '../shared/idShape'
import { FIRST_BRANCHES, type OpenBranches } from '../schema/openBranches'
import { nodeId, type NodeId } from '../schema/schema'

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
}

const MAX_LEVEL = 40

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
  const ids = (written ?? '').split('.').filter((id) => ID_SHAPE.test(id))
  return [...new Set(ids)].map(nodeId)
}

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
  return { schema: schema || undefined, view, node, open: parseOpen(match[2] ?? '') }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A stray "%" is no escape; it stays and the grammar refuses it.
    return path
  }
}

function parseOpen(query: string): OpenBranches {
  const given = new URLSearchParams(query)
  const level = Number.parseInt(given.get('open') ?? '', 10)
  const except: NodeId[] = (given.get('except') ?? '')
    .split('.')
    .filter((id) => ID_SHAPE.test(id))
    .map(nodeId)
  return {
    level: level >= 0 && level <= MAX_LEVEL ? level : FIRST_BRANCHES.level,
    except: [...new Set(except)],
  }
}

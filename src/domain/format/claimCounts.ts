import type { ClaimCounts } from '../schema/schemaSources'
import type { SchemaDocument } from './definition/document'
import { writtenTexts } from './checks/writtenTexts'
import { isSourced } from './isSourced'
import type { JsonObject, JsonValue } from './json/jsonValue'

/** Texts that a reader meets as a statement although they are not written as claims. */
const STATEMENTS: ReadonlySet<string> = new Set(['gist', 'whyNot'])

/** How many statements a document makes, how many cite, and how many it calls disputed. */
export function claimCounts(document: SchemaDocument): ClaimCounts {
  const root = document as unknown as JsonObject
  const claims = writtenTexts(root).filter(
    ({ path, isClaim }) => isClaim || STATEMENTS.has(String(path.at(-1))),
  )
  const sourced = claims.filter(({ text }) => isSourced(text)).length
  return {
    claims: claims.length,
    sourced,
    taught: claims.length - sourced,
    disputed: disputedIn(root),
  }
}

function disputedIn(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = !Array.isArray(value) && value['status'] === 'disputed' ? 1 : 0
  return Object.values(value).reduce((sum: number, inner) => sum + disputedIn(inner), own)
}

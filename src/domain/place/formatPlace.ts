import { FIRST_BRANCHES, type OpenBranches } from '../schema/openBranches'
import type { Place } from './place'

/**
 * The address of a place: `#/<schema>/<view>[/<node>][?open=<level>&except=<id>.<id>]`, with the
 * compared cards as `with=<id>.<id>` and closed answers as `answers=closed`.
 *
 * What equals the first visit is left out, so that `#/foot-drop/map` is a whole address. The
 * grammar is published in docs/urls.md.
 */
export function formatPlace(place: Place): string {
  const path = [place.schema, place.view, ...(place.node === undefined ? [] : [place.node])]
  return `#/${path.join('/')}${formatQuery(place)}`
}

function formatQuery({ open, compared = [], answers }: Place): string {
  const query = [
    ...openParts(open),
    ...(compared.length === 0 ? [] : [`with=${compared.join('.')}`]),
    ...(answers ? [`answers=${answers}`] : []),
  ].join('&')
  return query === '' ? '' : `?${query}`
}

function openParts({ level, except }: OpenBranches): string[] {
  const levelPart = level === FIRST_BRANCHES.level ? [] : [`open=${level}`]
  const exceptPart = except.length === 0 ? [] : [`except=${except.join('.')}`]
  return [...levelPart, ...exceptPart]
}

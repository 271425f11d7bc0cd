import { ROUND_LEVELS, type Round } from '../localisation/round'
import { FIRST_BRANCHES, type OpenBranches } from '../schema/openBranches'
import { type Place, type PlayedCase, USUAL_RUN } from './place'

/**
 * The address of a place: `#/<schema>/<view>[/<node>][?open=<level>&except=<id>.<id>]`, with the
 * compared cards as `with=<id>.<id>` and closed answers as `answers=closed`. What was found stands
 * as `found=<id>.<id>:no.<id>:<grade>`, beside `setting` and `figure`, and a round of hidden lesion
 * as `round=<seed>` with `level`, `asked`, `answer` and `because`. A case is `case=<id>` with `run`,
 * `told` and `at`; the part of recall is `part`, and `tour=yes` leads a newcomer on.
 *
 * What equals the first visit is left out, so that `#/foot-drop/map` is a whole address. The
 * grammar is published in docs/urls.md.
 */
export function formatPlace(place: Place): string {
  const path = [place.schema, place.view, ...(place.node === undefined ? [] : [place.node])]
  return `#/${path.join('/')}${formatQuery(place)}`
}

function formatQuery({ open, compared = [], answers, ...place }: Place): string {
  const query = [
    ...openParts(open),
    ...(compared.length === 0 ? [] : [`with=${compared.join('.')}`]),
    ...(answers ? [`answers=${answers}`] : []),
    ...foundParts(place),
    ...(place.round ? roundParts(place.round) : []),
    ...(place.played ? playedParts(place.played) : []),
    ...(place.part === undefined ? [] : [`part=${place.part}`]),
    ...(place.tour ? [`tour=${place.tour}`] : []),
  ].join('&')
  return query === '' ? '' : `?${query}`
}

function foundParts({ found = {}, setting, figure }: Pick<Place, 'found' | 'setting' | 'figure'>) {
  const observations = Object.entries(found).map(([id, observation]) => {
    if (observation === 'present') return id
    return `${id}:${observation === 'absent' ? 'no' : observation}`
  })
  return [
    ...(observations.length === 0 ? [] : [`found=${observations.join('.')}`]),
    ...(setting === undefined ? [] : [`setting=${setting}`]),
    ...(figure === undefined ? [] : [`figure=${figure}`]),
  ]
}

function roundParts({ seed, level, asked, committed }: Round): string[] {
  return [
    `round=${seed}`,
    ...(level === ROUND_LEVELS[0] ? [] : [`level=${level}`]),
    ...(asked.length === 0 ? [] : [`asked=${asked.join('.')}`]),
    ...(committed ? [`answer=${committed.sites.join('.')}`] : []),
    ...(committed?.because === undefined ? [] : [`because=${committed.because}`]),
  ]
}

function playedParts({ id, run, isWhole, step }: PlayedCase): string[] {
  return [
    `case=${id}`,
    ...(run === USUAL_RUN ? [] : [`run=${run}`]),
    ...(isWhole ? ['told=whole'] : []),
    ...(step === undefined ? [] : [`at=${step}`]),
  ]
}

function openParts({ level, except }: OpenBranches): string[] {
  const levelPart = level === FIRST_BRANCHES.level ? [] : [`open=${level}`]
  const exceptPart = except.length === 0 ? [] : [`except=${except.join('.')}`]
  return [...levelPart, ...exceptPart]
}

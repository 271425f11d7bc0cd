import { quoted } from '../../shared/quoted'
import type { Fault } from '../fault'
import { isObject, type JsonObject, type JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import type { CheckedFile } from './checkedFile'
import { mapIn } from './knownIds'
import { select } from './select'

const ORDER = ['never', 'rarely', 'sometimes', 'usually', 'always']

/** Words this far apart say different things of the same patients. */
const TOO_FAR = 3

/**
 * Scripts that say of a finding what their site denies, without a word why.
 *
 * The sites of a script are its own and those of the nodes that lead to it. A script may be
 * narrower than its site, so only a contradiction counts: three steps of the scale apart, or more
 * than `rarely` where the site says `never`. Where a script has several sites, one that agrees is
 * enough.
 */
export function checkScripts(file: CheckedFile): Fault[] {
  const sites = expectedAt(file)
  return scriptsIn(file).flatMap(({ id, script, pathOf }) => {
    const at = [...sitesOfScript(file, id, script)].flatMap((site) => {
      const expects = sites.get(site)
      return expects ? [{ site, expects }] : []
    })
    return select(script, 'findings.*').flatMap(({ path, value }) => {
      const [first, ...others] = at.map(({ site, expects }) =>
        contradiction(id, site, expects, value),
      )
      const isDenied = first !== undefined && others.every((other) => other !== undefined)
      return isDenied ? [{ ...first, path: pathOf(path) }] : []
    })
  })
}

type FoundScript = { id: string; script: JsonValue; pathOf: (inScript: JsonPath) => JsonPath }

/** The scripts of the file, and those of its packs that its nodes name: there the node is meant. */
function scriptsIn({ root, used, nodes }: CheckedFile): FoundScript[] {
  const own = Object.entries(mapIn(root, ['scripts'])).map(([id, script]) => ({
    id,
    script,
    pathOf: (inScript: JsonPath) => ['scripts', id, ...inScript, 'frequency'],
  }))
  const lent = [...used.packs.values()].flatMap((pack) =>
    Object.entries(mapIn(pack as unknown as JsonObject, ['scripts'])).flatMap(([id, script]) => {
      const node = nodes.find(({ value }) => value.script === id)
      return node ? [{ id, script, pathOf: () => [...node.path, 'script'] }] : []
    }),
  )
  return [...own, ...lent]
}

function expectedAt({ root, used }: CheckedFile): ReadonlyMap<string, JsonObject> {
  const files = [...used.packs.values()].map((pack) => pack as unknown as JsonObject)
  const entries = [...files, root].flatMap((each) => Object.entries(mapIn(each, ['sites'])))
  return new Map(
    entries.flatMap(([id, site]) => (isObject(site) ? [[id, mapIn(site, ['expects'])]] : [])),
  )
}

function sitesOfScript({ nodes }: CheckedFile, id: string, script: JsonValue): Set<string> {
  const own = select(script, 'sites.*').map(({ value }) => value)
  const through = nodes.filter(({ value }) => value.script === id).map(({ value }) => value.site)
  return new Set([...own, ...through].filter((site) => typeof site === 'string'))
}

function contradiction(
  script: string,
  site: string,
  expects: JsonObject,
  row: JsonValue,
): Omit<Fault, 'path'> | undefined {
  if (!isObject(row) || row.note !== undefined || typeof row.finding !== 'string') return undefined
  const cell = Object.hasOwn(expects, row.finding) ? expects[row.finding] : undefined
  const here = isObject(cell) ? cell.frequency : cell
  const [said, expected] = [row.frequency, here].map(stepOf)
  if (said === undefined || expected === undefined) return undefined
  const isImpossible = expected === 0 && said > 1
  if (Math.abs(said - expected) < TOO_FAR && !isImpossible) return undefined
  return {
    code: 'script-against-site',
    message: `The script ${quoted(script)} says ${quoted(row.finding)} is met ${quoted(row.frequency)}, its site ${quoted(site)} expects ${quoted(here)}.`,
    fix: 'Correct one of them, or say in the "note" of the row why the disease departs.',
  }
}

/** How far up the scale a frequency is; nothing for what is none. */
function stepOf(frequency: JsonValue | undefined): number | undefined {
  const step = typeof frequency === 'string' ? ORDER.indexOf(frequency) : -1
  return step < 0 ? undefined : step
}

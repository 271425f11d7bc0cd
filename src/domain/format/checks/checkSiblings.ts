import type { Fault } from '../fault'
import { isObject, type JsonObject, type JsonValue, listOf } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { quoted } from '../../shared/quoted'
import type { CheckedFile } from './checkedFile'
import { mapIn } from './knownIds'

/** Siblings beyond this many are not compared: so many branches are a warning of their own. */
const MOST_COMPARED = 50

/**
 * Sites that are offered side by side although no finding tells them apart.
 *
 * A finding tells two sites apart when both expect it, unequally often, or when one expects it and
 * the other can learn it from anatomy. Sites that expect nothing yet are left alone, and so are
 * two branches with the same site.
 */
export function checkSiblings(file: CheckedFile): Fault[] {
  const sites = sitesOf(file)
  const isAlike = comparison(sites)
  return file.nodes.flatMap(({ path, value }) => {
    const branches = listOf(value.children)
      .slice(0, MOST_COMPARED)
      .flatMap((child, index) => branchOf(child, [...path, 'children', index], sites))
    return branches.flatMap((branch, index) =>
      branches
        .slice(0, index)
        .filter((earlier) => earlier.site !== branch.site && isAlike(earlier.site, branch.site))
        .map((earlier) => inseparable(branch.path, earlier.site, branch.site)),
    )
  })
}

type Sites = ReadonlyMap<string, JsonObject>

function sitesOf({ root, used }: CheckedFile): Sites {
  const files = [...used.packs.values()].map((pack) => pack as unknown as JsonObject)
  const entries = [...files, root].flatMap((file) => Object.entries(mapIn(file, ['sites'])))
  return new Map(entries.filter((entry): entry is [string, JsonObject] => isObject(entry[1])))
}

function branchOf(child: JsonValue, path: JsonPath, sites: Sites) {
  const site = isObject(child) ? child.site : undefined
  return typeof site === 'string' && sites.has(site) ? [{ path: [...path, 'site'], site }] : []
}

/** Whether two sites are alike; each pair is compared once, wherever it stands in the tree. */
function comparison(sites: Sites): (left: string, right: string) => boolean {
  const known = new Map<string, boolean>()
  return (left, right) => {
    const key = left < right ? `${left} ${right}` : `${right} ${left}`
    const found = known.get(key) ?? areAlike(sites.get(left), sites.get(right))
    known.set(key, found)
    return found
  }
}

function areAlike(left: JsonObject | undefined, right: JsonObject | undefined): boolean {
  const lefts = mapIn(left ?? {}, ['expects'])
  const rights = mapIn(right ?? {}, ['expects'])
  const ids = [...new Set([...Object.keys(lefts), ...Object.keys(rights)])]
  if (Object.keys(lefts).length === 0 || Object.keys(rights).length === 0) return false
  return !ids.some((id) => {
    const [one, other] = [frequencyOf(lefts, id), frequencyOf(rights, id)]
    if (one === undefined) return left?.lesionOf !== undefined
    if (other === undefined) return right?.lesionOf !== undefined
    return one !== other
  })
}

function frequencyOf(expects: JsonObject, finding: string): JsonValue | undefined {
  const cell = Object.hasOwn(expects, finding) ? expects[finding] : undefined
  return isObject(cell) ? cell.frequency : cell
}

function inseparable(path: JsonPath, first: string, second: string): Fault {
  return {
    code: 'inseparable-siblings',
    path,
    message: `No finding tells the sites ${quoted(first)} and ${quoted(second)} apart.`,
    fix: 'Give them a finding that both expect, but not equally often, or make one branch of them.',
  }
}

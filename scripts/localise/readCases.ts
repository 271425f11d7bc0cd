import type { Fault } from '@/domain/format/fault'
import { isObject, type JsonObject, type JsonValue } from '@/domain/format/json/jsonValue'
import { readJson } from '@/domain/format/json/readJson'
import { placeFaults } from '@/domain/format/placeFaults'
import type { JsonPath, Problem } from '@/domain/format/problem'
import { type Found, GRADES, type Observation } from '@/domain/localisation/found'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { nearest } from '@/domain/shared/nearest'
import { quoted } from '@/domain/shared/quoted'

type Case = { findings: Found; setting: string | undefined }

export type ReadCases = {
  cases: readonly Case[]
  /** Whether the file holds a list of cases; the answer is then a list as well. */
  isList: boolean
  /** Everything that is wrong, with its place; then none of the cases is to be answered. */
  problems: readonly Problem[]
}

/**
 * Reads the findings of one case, or of a list of them, against what a schema knows.
 *
 * A finding or a setting that the schema does not have is an error, and so is a grade outside 0–5.
 * What else a case holds, such as a title, is passed over.
 */
export function readCases(source: string, knowledge: SchemaKnowledge): ReadCases {
  const reading = readJson(source)
  const root = reading.content?.value
  const isList = Array.isArray(root)
  const written = isList ? root : root === undefined ? [] : [root]
  const read = written.map((one, index) => readCase(one, isList ? [index] : [], knowledge))
  const faults = [...reading.faults, ...read.flatMap((each) => each.faults)]
  return {
    cases: read.map(({ findings, setting }) => ({ findings, setting })),
    isList,
    problems: placeFaults(faults, reading),
  }
}

type ReadCase = Case & { faults: Fault[] }

function readCase(written: JsonValue, path: JsonPath, knowledge: SchemaKnowledge): ReadCase {
  const nothing = { findings: {}, setting: undefined }
  if (!isObject(written)) {
    const message = `A case is an object in { }, not ${quoted(written)}.`
    return { ...nothing, faults: [{ code: 'wrong-type', path, message, fix: EXAMPLE }] }
  }
  const { findings, setting } = written
  const settingFault = faultOfSetting(setting, [...path, 'setting'], knowledge)
  const slips = Object.keys(written).flatMap((key) => faultOfKey(key, [...path, key]))
  const faults = [...(settingFault ? [settingFault] : []), ...slips]
  if (!isObject(findings)) {
    const message =
      findings === undefined
        ? 'The case has no "findings".'
        : `"findings" is an object in { }, not ${quoted(findings)}.`
    const code = findings === undefined ? 'missing-property' : 'wrong-type'
    return { ...nothing, faults: [...faults, { code, path, message, fix: EXAMPLE }] }
  }
  return {
    findings: observationsIn(findings),
    setting: typeof setting === 'string' ? setting : undefined,
    faults: [...faults, ...faultsOfFindings(findings, [...path, 'findings'], knowledge)],
  }
}

/** A slip of the pen in one of the two names, which would be passed over as something else. */
function faultOfKey(key: string, path: JsonPath): Fault[] {
  const meant = KEYS.includes(key) ? undefined : nearest(key, KEYS)
  if (meant === undefined) return []
  const message = `A case has no ${quoted(key)}.`
  const fix = proposal(meant, '')
  return [{ code: 'unknown-reference', path, at: 'key', message, fix }]
}

const KEYS = ['findings', 'setting']

const EXAMPLE = 'Write { "findings": { "inv-weak": "absent", "df-weak": 3 } }.'

function observationsIn(findings: JsonObject): Found {
  return Object.fromEntries(
    Object.entries(findings).flatMap(([id, said]): [string, Observation][] =>
      isObservation(said) ? [[id, said]] : [],
    ),
  )
}

function isObservation(said: JsonValue | undefined): said is Observation {
  return said === 'present' || said === 'absent' || GRADES.some((grade) => grade === said)
}

function faultsOfFindings(
  findings: JsonObject,
  path: JsonPath,
  { findings: known }: SchemaKnowledge,
): Fault[] {
  return Object.entries(findings).flatMap(([id, said]): Fault[] => {
    const at = [...path, id]
    if (!Object.hasOwn(known, id)) {
      const message = `The schema has no finding ${quoted(id)}.`
      const fix = proposal(nearestFinding(id, known), 'Call it with --findings to list them all.')
      return [{ code: 'unknown-reference', path: at, at: 'key', message, fix }]
    }
    if (!isObservation(said)) return [faultOfObservation(id, said, at)]
    if (typeof said !== 'number' || known[id]?.domain === 'motor') return []
    const message = `${quoted(id)} has no grade of strength: it is no test of a muscle.`
    return [{ code: 'wrong-value', path: at, message, fix: 'Write "present" or "absent".' }]
  })
}

function faultOfObservation(id: string, said: JsonValue, path: JsonPath): Fault {
  const [first, last] = [GRADES[0], GRADES.at(-1)]
  if (typeof said === 'number') {
    const message = `${said} is no grade of strength (${quoted(id)}).`
    const fix = `The grades are the whole numbers from ${first} to ${last}; ${last} is normal.`
    return { code: 'out-of-range', path, message, fix }
  }
  const message = `${quoted(id)} is ${quoted(said)}.`
  const fix = `Write "present", "absent" or a grade from ${first} to ${last} without quotes; leave out what was not tested.`
  return { code: 'wrong-value', path, message, fix }
}

/**
 * By id, or else by one of its names (`drop-foot` means `df-weak`), or else by the words they share
 * (`inversion-weak` means `inv-weak`).
 */
function nearestFinding(word: string, known: SchemaKnowledge['findings']): string | undefined {
  const byId = nearest(word, Object.keys(known))
  if (byId !== undefined) return byId
  const byName = new Map(
    Object.entries(known).flatMap(([id, { name, aka }]) =>
      [name, ...aka].map((each) => [each.toLowerCase(), id]),
    ),
  )
  const words = word.replaceAll(/[-_]/g, ' ')
  return byName.get(nearest(words, byName.keys()) ?? '') ?? mostShared(words.split(' '), byName)
}

/** The finding whose names hold most of the words; one word has to be its own. */
function mostShared(
  words: readonly string[],
  byName: ReadonlyMap<string, string>,
): string | undefined {
  const scored = [...byName].map(([name, id]) => {
    const own = new Set(name.split(/[^a-z0-9]+/))
    return { id, shared: words.filter((word) => own.has(word.toLowerCase())).length }
  })
  const most = Math.max(...scored.map(({ shared }) => shared))
  const best = scored.filter(({ shared }) => shared === most).map(({ id }) => id)
  return most > 1 || (most === 1 && new Set(best).size === 1) ? best[0] : undefined
}

function faultOfSetting(
  setting: JsonValue | undefined,
  path: JsonPath,
  { baseRates }: SchemaKnowledge,
): Fault | undefined {
  const known = baseRates.map(({ id }) => id)
  if (setting === undefined || known.some((id) => id === setting)) return undefined
  if (typeof setting !== 'string') {
    const message = `"setting" is the id of a series, not ${quoted(setting)}.`
    return { code: 'wrong-type', path, message, fix: allSettings(known) }
  }
  const fix = proposal(nearest(setting, known), allSettings(known))
  const message = `The schema has no setting ${quoted(setting)}.`
  return { code: 'unknown-reference', path, message, fix }
}

function proposal(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`
}

function allSettings(known: readonly string[]): string {
  if (known.length === 0) return 'It has no "baseRates": leave the setting out.'
  return `It has ${known.map(quoted).join(', ')}; without a setting all sites start alike.`
}

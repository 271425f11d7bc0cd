import { quoted } from '../../shared/quoted'
import type { Fault } from '../fault'
import { isObject, type JsonObject } from '../json/jsonValue'
import type { CheckedFile } from './checkedFile'
import { mapIn } from './knownIds'
import { select, type Spot } from './select'

/** Findings that could never be there: they exclude or need themselves, or need what they exclude. */
export function checkTies({ root }: CheckedFile): Fault[] {
  const findings = mapIn(root, ['findings'])
  return Object.entries(findings).flatMap(([id, finding]) => {
    const path = ['findings', id]
    const excluded = select(finding, 'excludes.*', path)
    const needed = select(finding, 'needs.*', path)
    return [
      ...[...excluded, ...needed].filter(({ value }) => value === id).map(withItself),
      ...excluded.filter(({ value }) => value !== id).flatMap(withWhatItNeeds(id, findings)),
    ]
  })
}

function withItself({ path, value }: Spot): Fault {
  return {
    code: 'impossible-finding',
    path,
    message: `The finding ${quoted(value)} names itself.`,
    fix: 'Delete it from its own list, or name another finding.',
  }
}

/** What a finding excludes, where one of the two needs the other. */
function withWhatItNeeds(id: string, findings: JsonObject) {
  return ({ path, value }: Spot): Fault[] => {
    if (typeof value !== 'string') return []
    const pairs: [string, string][] = [
      [id, value],
      [value, id],
    ]
    const wrong = pairs.find(([one, other]) => needs(findings, one, other))
    if (!wrong) return []
    const [one, other] = wrong
    const message = `${quoted(one)} needs ${quoted(other)}, and they exclude each other: ${quoted(one)} could never be there.`
    const fix = 'Keep the one that is true, and delete the other.'
    return [{ code: 'impossible-finding', path, message, fix }]
  }
}

function needs(findings: JsonObject, one: string, other: string): boolean {
  const finding = Object.hasOwn(findings, one) ? findings[one] : undefined
  return isObject(finding) && select(finding, 'needs.*').some(({ value }) => value === other)
}

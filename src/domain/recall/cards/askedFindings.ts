import type { Script, ScriptFinding } from '../../schema/details'

const MOST_ASKED = 5
/** With fewer than that, what goes with them is asked for too. */
const ENOUGH_KEYS = 2

/** The findings of a script to be named, what they are called, and of how many they are. */
export type AskedFindings = {
  rows: readonly ScriptFinding[]
  what: 'key findings' | 'findings'
  of: number
}

/** The key findings, or where there is no more than one of them all that speak for it; the first few. */
export function askedFindings({ findings }: Script): AskedFindings {
  const key = findings.filter(({ role }) => role === 'key')
  const areKey = key.length >= ENOUGH_KEYS
  const all = areKey ? key : [...key, ...findings.filter(({ role }) => role === 'supporting')]
  return {
    rows: all.slice(0, MOST_ASKED),
    what: areKey ? 'key findings' : 'findings',
    of: areKey ? all.length : Math.min(all.length, MOST_ASKED),
  }
}

import type { SchemaKnowledge, Script, ScriptFinding } from '../../schema/details'
import { ONSET_WORDS } from '../../schema/detailWords'
import { leaksAny } from './answerNames'

/** What leads to a diagnosis, in words that do not name it. */
export type ScriptClues = {
  findings: readonly { name: string; frequency: ScriptFinding['frequency'] }[]
  /** "sudden, over days" */
  onset: string | undefined
}

const MOST_FINDINGS = 6
const FEWEST_FINDINGS = 2

/**
 * The findings and the tempo of a script without any of its names; nothing where what is left would
 * be too little to tell it by. Key findings come first; others that are usually there fill up.
 */
export function scriptClues(
  script: Script,
  { findings }: SchemaKnowledge,
  names: readonly string[],
): ScriptClues | undefined {
  const leaks = leaksAny(names)
  const named = script.findings.flatMap(({ finding, frequency, role }) => {
    const name = findings[finding]?.name ?? finding
    return frequency === 'never' || frequency === 'rarely' || leaks(name)
      ? []
      : [{ name, frequency, role }]
  })
  const isOften = ({ frequency }: (typeof named)[number]) => frequency !== 'sometimes'
  const key = named.filter(({ role }) => role === 'key')
  const others = named.filter((each) => each.role === 'supporting' && isOften(each))
  const clues = [...key, ...others].slice(0, Math.max(FEWEST_FINDINGS + 1, key.length))
  if (clues.length < FEWEST_FINDINGS) return undefined
  return {
    findings: clues.slice(0, MOST_FINDINGS).map(({ name, frequency }) => ({ name, frequency })),
    onset: onsetWords(script),
  }
}

/** How it begins, in words. */
export function onsetWords({ tempo }: Script): string | undefined {
  if (!tempo || tempo.onset.length === 0) return undefined
  return tempo.onset.map((onset) => ONSET_WORDS[onset]).join(', ')
}

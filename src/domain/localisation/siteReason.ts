import type { Frequency } from '../schema/details'
import type { Disease } from './diseasesOf'
import { listed } from './listed'
import { midSentence } from './midSentence'
import type { Hang } from './hangsFrom'
import type { Ground, Reason } from './localisation'
import type { LocalisationModel } from './localisationModel'
import type { SiteCell } from './siteCell'
import type { Weighed } from './weighable'

/** What one observation says of a site, in a sentence, and on what that stands. */
export function siteReason(
  model: LocalisationModel,
  at: number,
  { finding, isThere }: Weighed,
  weight: number,
): Reason {
  const cell = model.cells.get(finding)?.[at]
  const name = model.knowledge.findings[finding]?.name ?? finding
  if (!cell) {
    const start = isThere ? name : `Not there: ${midSentence(name)}`
    const said = diseaseSentence(model.diseases[at] ?? [], finding)
    const because = `${start}: ${said ?? 'nothing is written of it here'}.`
    const ground: Ground = { kind: said === undefined ? 'silence' : 'estimate' }
    return { finding, isThere, weight, because, ground }
  }
  return { finding, isThere, weight, ...sentenceAndGround(cell, name, isThere, weight) }
}

function sentenceAndGround(
  cell: SiteCell,
  name: string,
  isThere: boolean,
  weight: number,
): Pick<Reason, 'because' | 'departs' | 'ground'> {
  const { hang, frequency, measured } = cell
  const isWired = hang !== undefined && speaks(hang, cell)
  const because = isWired
    ? wiredSentence(hang, cell, name, isThere)
    : estimateSentence(frequency ?? 'sometimes', name, isThere, weight)
  const ground: Ground = measured
    ? { kind: 'measured', ...measured.study }
    : { kind: isWired ? 'anatomy' : 'estimate' }
  return { because, departs: isWired ? cell.departs : undefined, ground }
}

/** The wiring gives the reason where the cell agrees with it, or says why it does not. */
function speaks({ how }: Hang, { frequency, departs }: SiteCell): boolean {
  if (frequency === undefined || departs !== undefined) return true
  const isSpared = frequency === 'never' || frequency === 'rarely'
  return how === 'spared' ? isSpared : !isSpared
}

function wiredSentence(hang: Hang, cell: SiteCell, name: string, isThere: boolean): string {
  const { structures, lesion, from } = hang
  const what = listed(structures.map(midSentence))
  const isOne = structures.length === 1 && !isPlural(what)
  const [hangs, it] = isOne ? ['hangs', 'it'] : ['hang', 'them']
  const often = cell.frequency === undefined ? '' : ` (${OFTEN[cell.frequency]})`
  const start = isThere ? name : `Not there: ${midSentence(name)}`
  if (hang.how !== 'spared') {
    return `${start}. ${sentenceCase(what)} ${hangs} from ${the(lesion)}, which ${/ and | to /.test(lesion) ? 'are' : 'is'} hurt here${often}.`
  }
  return `${start}. ${sentenceCase(what)} ${hangs} from ${the(from)}; a lesion of ${the(lesion)} cannot reach ${it}${cell.departs === undefined ? '' : `, though it is ${cell.frequency ?? 'sometimes'} found`}.`
}

const OFTEN: Record<Frequency, string> = {
  always: 'always found',
  usually: 'usually found',
  sometimes: 'sometimes found',
  rarely: 'rarely found',
  never: 'never found',
}

function estimateSentence(
  frequency: Frequency,
  name: string,
  isThere: boolean,
  weight: number,
): string {
  const start = isThere ? name : `Not there: ${midSentence(name)}`
  // What is there and speaks for a site, or is absent and speaks against it, is commoner here.
  const than = weight > 0 === isThere ? 'more often than elsewhere' : 'less often than elsewhere'
  return `${start}: ${frequency} found here, ${than}.`
}

/** What the scripts of a site say of a finding, from the one that shows it most. */
function diseaseSentence(diseases: readonly Disease[], finding: string): string | undefined {
  const [first] = diseases
    .filter(({ shares }) => shares.has(finding))
    .toSorted((a, b) => (b.shares.get(finding) ?? 0) - (a.shares.get(finding) ?? 0))
  if (!first) return undefined
  const often = first.frequencies.get(finding)
  const word = often === undefined ? 'as the tempo says' : `${often} found`
  return `${word} in ${midSentence(first.name)}, which strikes here`
}

/** "Hip adductors", "semitendinosus and semimembranosus"; not "soleus". */
function isPlural(name: string): boolean {
  return / and |(ors|rings|cles|ossei)$/.test(name)
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "the common fibular nerve"; a plural or an abbreviation takes its article as well. */
function the(name: string): string {
  return `the ${midSentence(name)}`
}

import { plainText } from '../format/plainText'
import type { Claim } from '../schema/details'
import type { TableRow } from './tableRows'

/**
 * The rows in which every typed word occurs somewhere, whatever its case and accents. Words are
 * looked for in what the row shows and in the other names of its disease.
 */
export function matchingRows(rows: readonly TableRow[], typed: string): TableRow[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...rows]
  return rows.filter((row) => {
    const text = folded(textOf(row))
    return words.every((word) => text.includes(word))
  })
}

function textOf({ script, card, otherCards, branches, sites, key, against }: TableRow): string {
  const claims = [
    ...script.epidemiology,
    ...(script.tempo ? [script.tempo.course] : []),
    ...script.diagnostics,
    ...script.management,
    ...script.redFlags,
  ]
  return [
    card.label,
    ...otherCards.map(({ label }) => label),
    script.name,
    ...script.aka,
    ...branches,
    ...sites,
    ...[...key, ...against].map(({ name }) => name),
    ...(script.tempo?.onset ?? []),
    ...claims.map(wordsOf),
  ].join('\n')
}

function wordsOf({ text, disputed }: Claim): string {
  return [text, disputed?.note ?? []].map(plainText).join(' ')
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

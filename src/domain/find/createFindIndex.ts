import MiniSearch, { type SearchOptions } from 'minisearch'
import { nearest } from '../shared/nearest'
import type { Findable } from './findRow'

/** What a search found: places in the rows that were indexed, best first. */
type Found = {
  rows: readonly number[]
  /** Whether each row has all the words that were asked for, or only some. */
  fit: 'all' | 'some'
  /** What was looked for instead, where nothing has the words as they were written. */
  meant: string | undefined
}

export type FindIndex = (query: string) => Found

/** Words that say nothing by themselves; the last word counts, since it is still being written. */
const SMALL_WORDS = new Set('a an and at by for in is of on or the to with'.split(' '))

const FIELDS = ['name', 'also', 'beside', 'words'] as const

/** A name counts for more than another name, and that for more than words beside it. */
const RANK: SearchOptions = {
  boost: { name: 4, also: 2, beside: 1, words: 0.15 },
  weights: { prefix: 0.5, fuzzy: 0.2 },
  // A word that comes again and again does not make a row a better hit.
  bm25: { k: 0.4, b: 0.3, d: 0.3 },
  prefix: true,
}

/**
 * An index of rows by their words. The beginning of a word is enough, case and accents do not
 * count, and a slip of the pen is forgiven: one letter, or two in a long word where one finds
 * nothing; then the nearest word is taken. Where no row has all the words, those with some come.
 */
export function createFindIndex(rows: readonly Findable[]): FindIndex {
  const index = new MiniSearch({
    fields: [...FIELDS],
    processTerm: plainTerm,
    extractField: (row: { id: number } & Findable, field) =>
      field === 'id' ? String(row.id) : wordsIn(row, field as (typeof FIELDS)[number]),
  })
  index.addAll(rows.map((row, id) => ({ ...row, id })))

  function found(words: readonly string[], options: SearchOptions): number[] {
    const start = plainTerm(words.join(' '))
    const results = index.search(words.join(' '), { ...RANK, ...options })
    return results
      .map(({ id, score }) => ({
        id: Number(id),
        score: score * headStart(rows[Number(id)], start),
      }))
      .toSorted((one, other) => other.score - one.score)
      .map(({ id }) => id)
  }

  function mended(words: readonly string[]): string[] {
    const known = new Set(
      rows.flatMap(({ name, also = [] }) => [name, ...also].flatMap(wordsOf).map(plainTerm)),
    )
    return words.map((word) =>
      found([word], {}).length > 0 ? word : (nearest(plainTerm(word), known) ?? word),
    )
  }

  return (query) => {
    const words = wordsOf(query)
    for (const fuzzy of [oneSlip, twoSlips]) {
      const hits = found(words, { combineWith: 'AND', fuzzy })
      if (hits.length > 0) return { rows: hits, fit: 'all', meant: undefined }
    }
    const others = mended(words)
    const hits = found(others, { combineWith: 'AND' })
    if (hits.length > 0) return { rows: hits, fit: 'all', meant: others.join(' ') }
    return { rows: found(words, { combineWith: 'OR' }), fit: 'some', meant: undefined }
  }
}

/** What begins with the words as they are written is what was most likely meant. */
function headStart(row: Findable | undefined, start: string): number {
  if (!row) return 1
  const meant = [row.name, ...(row.also ?? [])].map((name) => shareOf(plainTerm(name), start))
  return 1 + Math.max(...meant)
}

/** How much of a name the words are with which it begins, so that a short name goes before a title. */
function shareOf(name: string, start: string): number {
  return start !== '' && name.startsWith(start) ? 0.5 + start.length / name.length : 0
}

function wordsIn(row: Findable, field: (typeof FIELDS)[number]): string {
  const value = row[field] ?? ''
  return typeof value === 'string' ? value : value.join('\n')
}

function wordsOf(text: string): string[] {
  const words = text.split(/[\s\p{P}]+/u).filter((word) => word !== '')
  return words.filter(
    (word, place) => place === words.length - 1 || !SMALL_WORDS.has(word.toLowerCase()),
  )
}

/** A word without case and accents. */
function plainTerm(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function oneSlip(term: string): number | false {
  return term.length < 5 ? false : 1
}

/** A swap of neighbours counts as two. */
function twoSlips(term: string): number | false {
  return term.length < 7 ? oneSlip(term) : 2
}

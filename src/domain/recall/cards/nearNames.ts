import { editDistance } from '../../shared/nearest'

/** A word as it is written, and in a plain form: what a typist may vary does not count in that. */
type PlainWord = { written: string; plain: string }

/** The words of a name. */
export type PlainName = readonly PlainWord[]

const SMALL_WORDS = new Set('a an and at by for from in is of on or the to with'.split(' '))

/** One name of a thing for another, in whole words. */
const SAME_WORDS: Readonly<Record<string, string>> = { peroneal: 'fibular', left: 'l', right: 'r' }

/** British spelling to American, and other ways to write the same sound. */
const SAME_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/g, 'e'],
  [/our$/, 'or'],
  [/([iy])s(e|ed|ing|ation)$/, '$1z$2'],
  [/ies$/, 'y'],
  [/([^s])s$/, '$1'],
]

/** Beginnings that turn a word into its opposite, or into another thing, by a letter or two. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['hypo', 'hyper'],
  ['ab', 'ad'],
  ['in', 'e'],
  ['in', 'ex'],
  ['intra', 'extra'],
  ['intra', 'inter'],
  ['intra', 'infra'],
  ['supra', 'infra'],
  ['sub', 'supra'],
  ['af', 'ef'],
  ['exo', 'endo'],
  ['uni', 'bi'],
  ['macro', 'micro'],
  ['symmetric', 'asymmetric'],
  ['typical', 'atypical'],
]

/** The words of a name, in their order, without accents, plurals, small words and spelling variants. */
export function plainName(name: string): PlainName {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return (telling.length > 0 ? telling : words).map(plainWord)
}

function plainWord(word: string): PlainWord {
  const written = Object.hasOwn(SAME_WORDS, word) ? (SAME_WORDS[word] ?? word) : word
  return { written, plain: written.length < 4 ? written : speltPlainly(written) }
}

function speltPlainly(word: string): string {
  return SAME_SPELLING.reduce((plain, [from, to]) => plain.replace(from, to), word)
}

/**
 * How many letters two names differ by, in whatever order their words are; nothing where they are
 * not the same name. Each word of the one must be a word of the other, or nearly: one letter in four
 * may differ, never a digit, and never what makes an opposite of it, such as hypo and hyper.
 */
export function nameDistance(written: PlainName, name: PlainName): number | undefined {
  if (written.length !== name.length) return joinedDistance(written, name)
  const left = [...name]
  let total = 0
  for (const word of exactFirst(written, name)) {
    const near = nearestWord(word, left)
    if (!near) return undefined
    left.splice(left.indexOf(near.word), 1)
    total += near.distance
  }
  return total
}

/** Words written as one, or one written as two: "foot drop" and "footdrop". */
function joinedDistance(written: PlainName, name: PlainName): number | undefined {
  if (Math.abs(written.length - name.length) !== 1) return undefined
  const joined = (words: PlainName) => words.map((word) => word.written).join('')
  return spellingDistance(joined(written), joined(name))
}

/** What is spelt alike finds its own word first. */
function exactFirst(written: PlainName, name: PlainName): PlainName {
  const isExact = ({ plain }: PlainWord) => name.some((word) => word.plain === plain)
  return written.toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)))
}

function nearestWord(
  word: PlainWord,
  among: PlainName,
): { word: PlainWord; distance: number } | undefined {
  return among
    .flatMap((each) => {
      const distance = wordDistance(word, each)
      return distance === undefined ? [] : [{ word: each, distance }]
    })
    .toSorted((a, b) => a.distance - b.distance)[0]
}

/** How many letters two words differ by; nothing where that makes another word of it. */
export function wordDistance(one: PlainWord, other: PlainWord): number | undefined {
  const distances = [
    spellingDistance(one.plain, other.plain),
    // A slip may be just where spellings differ, so that the plain forms differ more.
    spellingDistance(one.written, other.written),
  ].filter((distance) => distance !== undefined)
  return distances.length === 0 ? undefined : Math.min(...distances)
}

function spellingDistance(written: string, word: string): number | undefined {
  if (written === word) return 0
  if (word.length < 3 || digitsOf(written) !== digitsOf(word)) return undefined
  const allowed = Math.max(1, Math.floor(word.length / 4))
  const distance = editDistance(written, word, allowed + 1)
  return distance > allowed || isOpposite(written, word) ? undefined : distance
}

function digitsOf(word: string): string {
  return word.replace(/\P{N}/gu, '')
}

function isOpposite(one: string, other: string): boolean {
  return OPPOSITES.some(
    ([left, right]) => turns(one, left, other, right) || turns(one, right, other, left),
  )
}

function turns(one: string, from: string, other: string, to: string): boolean {
  return (
    one.startsWith(from) &&
    other.startsWith(to) &&
    editDistance(one.slice(from.length), other.slice(to.length), 2) < 2
  )
}

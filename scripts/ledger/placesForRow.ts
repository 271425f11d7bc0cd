import type { Place } from './places'
import type { Row } from './sheetRows'

const MAP_OF = { script: 'scripts', finding: 'findings', tip: 'examTips' } as const
const MOST_PLACES = 3
/** How much of a row's rarer words a text must share to be taken for it. */
const ALIKE = 0.34
const SAME_SOURCE = 0.22
const STEM = 6

/** Where a row stands, as `file: path`; the best places first, at most three. */
export function placesForRow(row: Row, places: readonly Place[]): string[] {
  switch (row.kind) {
    case 'script':
    case 'finding':
    case 'tip':
      return namesOf(
        places.filter(
          ({ path }) => path === `${MAP_OF[row.kind as keyof typeof MAP_OF]}.${row.id}`,
        ),
      )
    case 'figure':
      return namesOf(withFigures(row, places))
    case 'red flag':
      return namesOf(alike(row, places.filter(isRedFlag)))
    case 'controversy':
      return namesOf(alike(row, places.filter(isDisputed)))
  }
}

function namesOf(places: readonly Place[]): string[] {
  const names = places.map(({ file, path }) => `${file}: ${path}`)
  return [...new Set(names)].slice(0, MOST_PLACES)
}

/** Items that cite a source of the row and hold most of its numbers; without a source, by words. */
function withFigures(row: Row, places: readonly Place[]): Place[] {
  const { words, keys } = row
  if (keys.length === 0)
    return alike(
      row,
      places.filter(({ path }) => path.includes('evidence')),
    )
  const numbers = numbersIn(words)
  return places
    .filter(
      ({ path, keys: cited }) =>
        /^[a-zA-Z]+\.[a-z0-9-]+$/.test(path) && keys.some((key) => cited.includes(key)),
    )
    .map((place) => ({
      place,
      shared: [...numbers].filter((number) => numbersIn(place.words).has(number)).length,
    }))
    .filter(({ shared }) => shared > 0 || numbers.size === 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ place }) => place)
}

/** The numbers of a text; a share and a percentage are the same number. */
function numbersIn(words: string): Set<string> {
  const plain = words.replaceAll(/\[?@[a-z0-9-]+;?\]?/g, ' ').replaceAll(/(\d),(\d{3})/g, '$1$2')
  return new Set(
    [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => {
      const value = Number(number)
      return String(Number((value > 0 && value < 1 ? value * 100 : value).toFixed(1)))
    }),
  )
}

function isRedFlag({ path }: Place): boolean {
  return /^emergencies|redFlags|\.gist$|\.act\.|notes\.hints|workUp|controversies|diagnostics/.test(
    path,
  )
}

function isDisputed({ path }: Place): boolean {
  return /^controversies|evidence|note|pitfall|epidemiology|gist|means|management|figure|diagnostics|leavesOut|wrongTurns/.test(
    path,
  )
}

/** Texts that share the row's rarer words, and its sources. */
function alike(row: Row, places: readonly Place[]): Place[] {
  const rarity = rarityOf(places)
  const wanted = stemsIn(row.words)
  const whole = [...wanted].reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0)
  return places
    .map((place) => {
      const shared = [...stemsIn(place.words)].filter((stem) => wanted.has(stem))
      const score = shared.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0) / (whole || 1)
      const isSameSource = row.keys.some((key) => place.keys.includes(key))
      return { place, score: score + (isSameSource ? SAME_SOURCE : 0) }
    })
    .filter(({ score }) => score >= ALIKE)
    .toSorted((a, b) => b.score - a.score)
    .map(({ place }) => place)
}

function rarityOf(places: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of places) {
    for (const stem of stemsIn(words)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(places.length / count)]))
}

function stemsIn(words: string): Set<string> {
  const plain = words.toLowerCase().replaceAll(/\[?@[a-z0-9-]+;?\]?/g, ' ')
  return new Set([...plain.matchAll(/[a-z]{4,}/g)].map(([word]) => word.slice(0, STEM)))
}

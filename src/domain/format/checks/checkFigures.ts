import type { Fault } from '../fault'
import { isObject, type JsonObject, type JsonValue, listOf } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import type { CheckedFile } from './checkedFile'
import { select } from './select'

/** Printed percentages are rounded, to a whole or to a tenth. */
const ROUNDING = 0.6
const MINUTES_ROUNDING = 0.5

/** "18 of 21 (85.7%)" and "85.7% (18 of 21)", as texts say it. */
const COUNT_THEN_SHARE = /\b(\d+) of (\d+)(?: [a-z-]+){0,2} \((\d+(?:\.\d+)?)%/g
const SHARE_THEN_COUNT = /\b(\d+(?:\.\d+)?)% \((\d+) of (\d+)\b/g

/** Figures that do not follow from the counts beside them: in texts, in series, in walks. */
export function checkFigures({ root, texts }: CheckedFile): Fault[] {
  const inTexts = texts.flatMap(({ path, text }) =>
    shares(text.filter((part) => typeof part === 'string').join(' ')).flatMap((share) =>
      shareFaults(share, path),
    ),
  )
  const inSeries = select(root, 'baseRates.*').flatMap(({ path, value }) =>
    isObject(value) ? seriesFaults(value, path) : [],
  )
  const inWalks = select(root, 'paths.*').flatMap(({ path, value }) =>
    isObject(value) ? walkFaults(value, path) : [],
  )
  return [...inTexts, ...inSeries, ...inWalks]
}

type Share = { positive: number; n: number; percent: number; words: string }

function shares(words: string): Share[] {
  const first = [...words.matchAll(COUNT_THEN_SHARE)].map(([all, positive, n, percent]) => ({
    positive: Number(positive),
    n: Number(n),
    percent: Number(percent),
    words: `${all})`,
  }))
  const second = [...words.matchAll(SHARE_THEN_COUNT)].map(([all, percent, positive, n]) => ({
    positive: Number(positive),
    n: Number(n),
    percent: Number(percent),
    words: `${all})`,
  }))
  return [...first, ...second]
}

function shareFaults({ positive, n, percent, words }: Share, path: JsonPath): Fault[] {
  const follows = (100 * positive) / n
  if (Math.abs(follows - percent) <= ROUNDING) return []
  return [
    {
      code: 'figure-does-not-follow',
      path,
      message: `"${words}" does not follow: ${positive} of ${n} is ${follows.toFixed(1)}%.`,
      fix: 'Correct the count or the share, or say why they differ.',
    },
  ]
}

function seriesFaults({ n, rows }: JsonObject, path: JsonPath): Fault[] {
  if (typeof n !== 'number') return []
  const parts = listOf(rows).map((row) => (isObject(row) ? partOf(row, n) : 0))
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum <= 1 + ROUNDING / 100) return []
  return [
    {
      code: 'figure-does-not-follow',
      path: [...path, 'rows'],
      message: `The rows add up to ${(100 * sum).toFixed(1)}% of ${n}.`,
      fix: 'Correct a count or "n"; a series holds each person once.',
    },
  ]
}

function partOf({ count, share }: JsonObject, n: number): number {
  if (typeof share === 'number') return share
  return typeof count === 'number' ? count / n : 0
}

function walkFaults({ minutes, steps }: JsonObject, path: JsonPath): Fault[] {
  const taken = listOf(steps).map(minutesOf)
  const sum = taken.reduce((total, step) => total + step, 0)
  if (typeof minutes !== 'number' || Math.abs(sum - minutes) <= MINUTES_ROUNDING) return []
  return [
    {
      code: 'figure-does-not-follow',
      path: [...path, 'minutes'],
      message: `The steps of this walk take ${sum} minutes, not ${minutes}.`,
      fix: 'Correct "minutes" here or in the steps.',
    },
  ]
}

function minutesOf(step: JsonValue): number {
  return isObject(step) && typeof step.minutes === 'number' ? step.minutes : 0
}

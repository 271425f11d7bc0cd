import type { Fault } from '../fault'
import { isObject, type JsonObject, objectOf } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import type { CheckedFile } from './checkedFile'
import { checkIntervals } from './checkIntervals'
import { select } from './select'

const FORMS = ['counts', 'reported', 'accuracy'] as const

/** Figures that cannot be read as one likelihood ratio, or that contradict themselves. */
export function checkEvidence({ root }: CheckedFile): Fault[] {
  return select(root, 'contrasts.*.evidence.*').flatMap(({ path, value }) =>
    isObject(value) ? [...formFaults(value, path), ...figureFaults(value, path)] : [],
  )
}

function formFaults(evidence: JsonObject, path: JsonPath): Fault[] {
  const faults: Fault[] = []
  const forms = FORMS.filter((form) => evidence[form] !== undefined)
  if (forms.length !== 1) {
    const message =
      forms.length === 0
        ? 'This evidence has no figures.'
        : `This evidence has several kinds of figures: ${forms.join(', ')}.`
    const fix =
      'Give one of "counts", "reported" or "accuracy"; a second study is a second evidence.'
    faults.push({ code: 'incomplete-evidence', path, message, fix })
  }
  const { reported, population } = evidence
  if (isObject(reported) && reported.pos === undefined && reported.neg === undefined) {
    const message = 'This evidence reports no ratio.'
    const fix = 'Give "pos", "neg" or both.'
    faults.push({ code: 'incomplete-evidence', path: [...path, 'reported'], message, fix })
  }
  if (typeof population === 'string' && population.trim() === '') {
    const message = 'This evidence does not say in whom it was found.'
    const fix = 'Say in "population" who was studied, and how many.'
    faults.push({ code: 'incomplete-evidence', path: [...path, 'population'], message, fix })
  }
  return faults
}

function figureFaults({ counts, reported, accuracy }: JsonObject, path: JsonPath): Fault[] {
  const groups = ['target', 'comparator'] as const
  return [
    ...groups.flatMap((name) =>
      countFaults(objectOf(objectOf(counts)[name]), [...path, 'counts', name]),
    ),
    ...checkIntervals(objectOf(reported), [...path, 'reported'], {
      values: ['pos', 'neg'],
      most: Number.POSITIVE_INFINITY,
    }),
    ...checkIntervals(objectOf(accuracy), [...path, 'accuracy'], {
      values: ['sensitivity', 'specificity'],
      most: 1,
    }),
  ]
}

function countFaults({ positive, n }: JsonObject, path: JsonPath): Fault[] {
  if (typeof positive !== 'number' || typeof n !== 'number' || positive <= n) return []
  return [
    {
      code: 'more-positive-than-n',
      path: [...path, 'positive'],
      message: `${positive} of ${n} cannot be positive.`,
      fix: 'Correct "positive" or "n".',
    },
  ]
}

import { quoted } from '../../shared/quoted'
import type { Fault } from '../fault'
import { isObject, type JsonObject, listOf } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import type { CheckedFile } from './checkedFile'
import { mapIn } from './knownIds'
import { select } from './select'

/** Commitments that nobody could answer or be answered, and cases that never ask. */
export function checkCases({ root }: CheckedFile): Fault[] {
  return Object.entries(mapIn(root, ['cases'])).flatMap(([id, value]) =>
    isObject(value) ? checkCase(value, ['cases', id]) : [],
  )
}

function checkCase(patient: JsonObject, path: JsonPath): Fault[] {
  const aliquots = select(patient, 'aliquots.*', path)
  const faults = aliquots.flatMap(({ value, path: at }) =>
    isObject(value) ? checkAliquot(value, at, patient) : [],
  )
  const asks = select(patient, 'aliquots.*.commits.*').length > 0
  if (asks) return faults
  const message = 'The case never asks anything.'
  const fix = 'Give one of its aliquots "commits": a branch, a differential or a next finding.'
  return [...faults, { code: 'case-without-commitment', path, message, fix }]
}

function checkAliquot(aliquot: JsonObject, path: JsonPath, patient: JsonObject): Fault[] {
  return select(aliquot, 'commits.*', path).flatMap(({ value, path: at }) => {
    if (!isObject(value) || typeof value.kind !== 'string') return []
    switch (value.kind) {
      case 'branch':
        return checkOptions(value, at, 'node')
      case 'next-finding':
        return checkOptions(value, at, 'finding')
      case 'differential':
        return aliquot.tiers === undefined ? [nothingToHoldAgainst(at, 'tiers')] : []
      case 'representation':
        return aliquot.representation === undefined && patient.representation === undefined
          ? [nothingToHoldAgainst(at, 'representation')]
          : []
      default:
        return []
    }
  })
}

function nothingToHoldAgainst(path: JsonPath, field: string): Fault {
  return {
    code: 'unanswerable-commitment',
    path,
    message: `It asks for something that nobody has answered: there is no "${field}".`,
    fix: `Add the "${field}" of an expert to this aliquot.`,
  }
}

function checkOptions(commit: JsonObject, path: JsonPath, kind: 'node' | 'finding'): Fault[] {
  const options = listOf(commit.options).filter(isObject)
  const none = options.every(({ verdict }) => verdict !== 'best')
  const noBest: Fault = {
    code: 'unanswerable-commitment',
    path,
    message: 'None of its options is the best.',
    fix: 'Give "options", one of them with the verdict "best".',
  }
  const strangers = options.flatMap(({ ref }, index): Fault[] =>
    typeof ref === 'string' && ref.startsWith(`${kind}:`)
      ? []
      : [
          {
            code: 'unanswerable-commitment',
            path: [...path, 'options', index],
            message: `It names no ${kind}${typeof ref === 'string' ? `, but ${quoted(ref)}` : ''}.`,
            fix: `Write "ref": "${kind}:" and its id.`,
          },
        ],
  )
  return [...(none ? [noBest] : []), ...strangers]
}

import type { Anatomy } from '../../schema/anatomy'
import type { Finding, Tests } from '../../schema/details'
import { reach, type Reach } from '../../schema/reach'
import { type Found, isThere } from '../found'
import { keyOf, type WiringKey } from './wiring'

/** What was found of a structure: `mixed` where one finding says lost and another says kept. */
export type StructureFound = {
  state: 'lost' | 'kept' | 'mixed'
  /** The findings that say so. */
  findings: readonly string[]
  /** Whether a finding speaks of others too, any one of which may be what is lost. */
  isOneOfSeveral: boolean
}

/** A finding that is there and tests the wiring. */
export type Loss = { finding: string; tests: readonly WiringKey[] }

/** What was found, as far as it tests something that hangs from the wiring. */
export type FoundOnWiring = {
  losses: readonly Loss[]
  structures: ReadonlyMap<WiringKey, StructureFound>
}

/** How far one lesion explains what was lost; `none` also where nothing was. */
export type Explains = { amount: 'all' | 'some' | 'none'; explained: readonly string[] }

/**
 * What was found, laid on the wiring.
 *
 * A finding that is there says that at least one of the structures it tests is lost; one that is
 * not there says that all of them are kept.
 */
export function foundOnWiring(
  findings: Readonly<Record<string, Finding>>,
  found: Found,
): FoundOnWiring {
  const tested = Object.entries(found).flatMap(([finding, observation]) => {
    const tests = testedBy(findings[finding]?.tests)
    return tests.length > 0 ? [{ finding, tests, isLost: isThere(observation) }] : []
  })
  const keys = new Set(tested.flatMap(({ tests }) => tests))
  return {
    losses: tested.filter(({ isLost }) => isLost),
    structures: new Map(
      [...keys].map((key) => [
        key,
        structureFound(tested.filter(({ tests }) => tests.includes(key))),
      ]),
    ),
  }
}

function structureFound(said: readonly (Loss & { isLost: boolean })[]): StructureFound {
  const lost = said.filter(({ isLost }) => isLost)
  const kept = said.filter(({ isLost }) => !isLost)
  return {
    state: kept.length === 0 ? 'lost' : lost.length === 0 ? 'kept' : 'mixed',
    findings: [...lost, ...kept].map(({ finding }) => finding),
    isOneOfSeveral: lost.length > 0 && lost.every(({ tests }) => tests.length > 1),
  }
}

/** Which of the losses one lesion can explain: it has to reach something that each of them tests. */
export function explains(
  anatomy: Anatomy,
  losses: readonly Loss[],
  lesionOf: readonly string[],
): Explains {
  const reached = keysOf(reach(anatomy, lesionOf))
  const explained = losses
    .filter(({ tests }) => tests.some((key) => reached.has(key)))
    .map(({ finding }) => finding)
  const isAll = explained.length === losses.length && losses.length > 0
  return { amount: isAll ? 'all' : explained.length > 0 ? 'some' : 'none', explained }
}

function testedBy(tests: Tests | undefined): WiringKey[] {
  return tests === undefined ? [] : [...keysOf(tests)]
}

function keysOf({ muscles, territories, reflexes }: Tests | Reach): ReadonlySet<WiringKey> {
  return new Set([
    ...[...muscles].map((id) => keyOf('muscle', id)),
    ...[...territories].map((id) => keyOf('skin', id)),
    ...[...reflexes].map((id) => keyOf('reflex', id)),
  ])
}

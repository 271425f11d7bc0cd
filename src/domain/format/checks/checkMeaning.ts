import type { Fault } from '../fault'
import type { JsonObject } from '../json/jsonValue'
import type { Packs } from '../usedPacks'
import { checkedFile } from './checkedFile'
import { checkCases } from './checkCases'
import { checkEvidence } from './checkEvidence'
import { checkFigures } from './checkFigures'
import { checkIdClashes } from './checkIdClashes'
import { checkPackClashes } from './checkPackClashes'
import { checkReferenceKeys } from './checkReferenceKeys'
import { checkReferences } from './checkReferences'
import { checkScripts } from './checkScripts'
import { checkSiblings } from './checkSiblings'
import { checkTexts } from './checkTexts'
import { checkTies } from './checkTies'
import { checkTree } from './checkTree'
import { checkUnused } from './checkUnused'
import { checkUses } from './checkUses'

/** Everything that can be wrong in a file although each part of it has the right shape. */
export function checkMeaning(root: JsonObject, packs: Packs): Fault[] {
  const file = checkedFile(root, packs)
  return [
    checkUses(file, packs),
    checkPackClashes(file),
    checkIdClashes(file),
    checkReferenceKeys(file),
    checkReferences(file),
    checkEvidence(file),
    checkTies(file),
    checkTree(file),
    checkSiblings(file),
    checkScripts(file),
    checkFigures(file),
    checkCases(file),
    checkTexts(file),
    checkUnused(file),
  ].flat()
}

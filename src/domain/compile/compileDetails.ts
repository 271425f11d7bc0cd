import type { SchemaDocument } from '../format/definition/document'
import type { Reference, SchemaCards, SchemaKnowledge } from '../schema/details'
import { invariant } from '../shared/invariant'
import { compileClaim, compileClaims } from './compileClaim'
import {
  compileContrast,
  compileExamTip,
  compileFinding,
  compileScript,
  compileSite,
} from './compileEntries'
import { compileNodeDetails } from './compileNodeDetails'

/** What the cards say of themselves, out of a sound document that has a tree. */
export function compileCards(document: SchemaDocument): SchemaCards {
  invariant(document.tree, `"${document.id}" is a pack: it has no tree`)
  return {
    aka: document.aka ?? [],
    scope: compileClaim(document.scope),
    leavesOut: compileClaims(document.leavesOut),
    licence: document.licence,
    authors: document.authors.map((author) => author.name),
    version: document.version,
    emergencyActs: Object.fromEntries(
      (document.emergencies ?? []).map(({ id, act }) => [id, compileClaim(act)]),
    ),
    nodes: compileNodeDetails(document.tree),
  }
}

/** What the cards draw on, out of a sound document. */
export function compileKnowledge(document: SchemaDocument): SchemaKnowledge {
  return {
    sites: mapped(document.sites, compileSite),
    scripts: mapped(document.scripts, compileScript),
    findings: mapped(document.findings, compileFinding),
    examTips: mapped(document.examTips, compileExamTip),
    contrasts: mapped(document.contrasts, compileContrast),
    references: mapped(document.references, (reference) => reference as Reference),
  }
}

function mapped<From, To>(
  map: Record<string, From> | undefined,
  compile: (item: From) => To,
): Record<string, To> {
  const entries = Object.entries(map ?? {})
  return Object.fromEntries(entries.map(([id, item]) => [id, compile(item)]))
}

import type { SchemaDocument } from '../format/definition/document'
import type { Reference, SchemaKnowledge } from '../schema/details'
import { compileAnatomy } from './compileAnatomy'
import { compileBaseRates } from './compileBaseRates'
import { compileNodeDetails } from './compileNodeDetails'
import {
  compileContrast,
  compileDrawing,
  compileExamTip,
  compileFinding,
  compileScript,
  compileSite,
} from './compileEntries'
import { mapped } from './mapped'

/** What is behind the cards of a schema, out of a sound document that stands alone. */
export function compileKnowledge(document: SchemaDocument): SchemaKnowledge {
  return {
    nodes: document.tree ? compileNodeDetails(document.tree) : {},
    sites: mapped(document.sites, compileSite),
    scripts: mapped(document.scripts, compileScript),
    findings: mapped(document.findings, compileFinding),
    examTips: mapped(document.examTips, compileExamTip),
    contrasts: mapped(document.contrasts, compileContrast),
    drawings: mapped(document.drawings, compileDrawing),
    references: mapped(document.references, (reference) => reference as Reference),
    presents: document.presents ?? [],
    baseRates: compileBaseRates(document),
    anatomy: compileAnatomy(document),
  }
}

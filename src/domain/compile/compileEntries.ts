import type { SchemaDocument } from '../format/definition/document'
import type {
  Contrast,
  Drawing,
  Evidence,
  ExamTip,
  Expectation,
  Figures,
  Finding,
  Script,
  Site,
} from '../schema/details'
import { invariant } from '../shared/invariant'
import { compileClaim, compileClaims, compileParty, compileText } from './compileClaim'

type Written<Map extends keyof SchemaDocument> =
  NonNullable<SchemaDocument[Map]> extends Record<string, infer Item> ? Item : never

type WrittenExpect = NonNullable<Written<'sites'>['expects']>[string]
type WrittenEvidence = NonNullable<Written<'contrasts'>['evidence']>[number]

export function compileSite(site: Written<'sites'>): Site {
  const expects = Object.entries(site.expects ?? {})
  return {
    name: site.name,
    aka: site.aka ?? [],
    note: compileClaim(site.note),
    expects: Object.fromEntries(expects.map(([id, written]) => [id, compileExpect(written)])),
    lesionOf: site.lesionOf,
  }
}

function compileExpect(written: WrittenExpect): Expectation {
  return typeof written === 'string'
    ? { frequency: written, figure: undefined, departs: undefined }
    : {
        frequency: written.frequency,
        figure: compileText(written.figure),
        departs: compileText(written.departs),
      }
}

export function compileScript(script: Written<'scripts'>): Script {
  const { tempo } = script
  return {
    name: script.name,
    aka: script.aka ?? [],
    sites: script.sites ?? [],
    gist: compileClaim(script.gist),
    epidemiology: compileClaims(script.epidemiology),
    pathophysiology: compileClaim(script.pathophysiology),
    tempo: tempo && { onset: tempo.onset, course: compileClaim(tempo.course) },
    findings: (script.findings ?? []).map((row) => ({ ...row, note: compileText(row.note) })),
    diagnostics: compileClaims(script.diagnostics),
    management: compileClaims(script.management),
    redFlags: compileClaims(script.redFlags),
    cantMiss: script.cantMiss ?? false,
    mimics: (script.mimics ?? []).map(({ ref, because }) => ({
      party: compileParty(ref),
      because: compileClaim(because),
    })),
    codes: (script.codes ?? []).map(({ system, code }) => ({ system, code })),
  }
}

/** Only what a page shows of a finding; how it is looked for is in its exam tip. */
export function compileFinding(finding: Written<'findings'>): Finding {
  const { name, domain, bedside, examTip, alike, tests } = finding
  return {
    name,
    aka: finding.aka ?? [],
    domain,
    bedside,
    how: compileText(finding.how),
    pitfall: compileClaim(finding.pitfall),
    examTip,
    alike,
    tests: tests && {
      muscles: tests.muscles ?? [],
      territories: tests.territories ?? [],
      reflexes: tests.reflexes ?? [],
    },
    weakTo: finding.weakTo ?? 4,
    excludes: finding.excludes ?? [],
    needs: finding.needs ?? [],
  }
}

export function compileExamTip(tip: Written<'examTips'>): ExamTip {
  return {
    name: tip.name,
    aka: tip.aka ?? [],
    how: compileClaim(tip.how),
    meaning: compileClaim(tip.meaning),
    pitfall: compileClaim(tip.pitfall),
    evidence: compileClaims(tip.evidence),
    drawing: tip.drawing,
  }
}

export function compileDrawing(drawing: Written<'drawings'>): Drawing {
  const { name, alt, width, height, labels = [] } = drawing
  return {
    name,
    alt,
    width,
    height,
    labels: labels.map(({ text, x, y, anchor = 'middle', to }) => ({ text, x, y, anchor, to })),
  }
}

export function compileContrast(contrast: Written<'contrasts'>): Contrast {
  return {
    target: compileParty(contrast.target),
    comparator: compileParty(contrast.comparator),
    finding: contrast.finding,
    means: compileText(contrast.means),
    evidence: (contrast.evidence ?? []).map(compileEvidence),
  }
}

function compileEvidence(evidence: WrittenEvidence): Evidence {
  return {
    figures: figuresOf(evidence),
    population: compileText(evidence.population),
    source: evidence.source,
    limits: evidence.limits ?? [],
    note: compileText(evidence.note),
  }
}

function figuresOf({ counts, reported, accuracy }: WrittenEvidence): Figures {
  if (counts) return { kind: 'counts', ...counts }
  if (reported) {
    const { pos, neg, posCi, negCi } = reported
    return { kind: 'reported', pos, neg, posCi, negCi }
  }
  invariant(accuracy, 'evidence without counts, reported or accuracy passed the check')
  const { sensitivity, specificity, sensitivityCi, specificityCi } = accuracy
  return { kind: 'accuracy', sensitivity, specificity, sensitivityCi, specificityCi }
}

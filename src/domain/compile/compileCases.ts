import type {
  Aliquot,
  BoardEntry,
  BranchOption,
  Candidate,
  Cases,
  Commit,
  ExpertBoard,
  FindingOption,
  PatientCase,
  Representation,
} from '../cases/patientCase'
import type { SchemaDocument } from '../format/definition/document'
import type { Observation } from '../localisation/found'
import { nodeId } from '../schema/schema'
import { invariant } from '../shared/invariant'
import { compileClaim, compileClaims, compileText } from './compileClaim'

type WrittenCase = NonNullable<SchemaDocument['cases']>[string]
type WrittenAliquot = WrittenCase['aliquots'][number]
type WrittenCommit = NonNullable<WrittenAliquot['commits']>[number]
type WrittenOption = NonNullable<WrittenCommit['options']>[number]
type WrittenTiers = NonNullable<WrittenAliquot['tiers']>
type WrittenEntry = NonNullable<WrittenTiers['lead']>[number]
type WrittenRepresentation = NonNullable<WrittenCase['representation']>

/** The cases of a schema, out of a sound document that stands alone. */
export function compileCases({ cases = {} }: SchemaDocument): Cases {
  const entries = Object.entries(cases)
  return Object.fromEntries(entries.map(([id, written]) => [id, compileCase(id, written)]))
}

function compileCase(id: string, written: WrittenCase): PatientCase {
  const { comparison, representation } = written
  return {
    id,
    title: written.title,
    level: written.level,
    aliquots: written.aliquots.map((aliquot) => compileAliquot(aliquot, written)),
    representation: representation && compileRepresentation(representation),
    answers: written.answers.map(({ site, script }) => ({ site, script })),
    explanation: compileClaim(written.explanation),
    trap: compileClaim(written.trap),
    comparison: comparison && {
      cards: [nodeId(comparison.cards[0]), nodeId(comparison.cards[1])],
      because: compileClaim(comparison.because),
    },
    learningPoints: compileClaims(written.learningPoints),
    beyondFindings: compileText(written.beyondFindings),
  }
}

function compileAliquot(written: WrittenAliquot, patient: WrittenCase): Aliquot {
  const { facilitator, tiers } = written
  return {
    id: written.id,
    stage: written.stage,
    text: compileText(written.text),
    findings: Object.fromEntries(
      (written.findings ?? []).map(({ finding, state, grade }): [string, Observation] => [
        finding,
        (grade as Observation | undefined) ?? state ?? 'present',
      ]),
    ),
    commits: (written.commits ?? []).map((commit) => compileCommit(commit, written, patient)),
    effects: (written.effects ?? []).map(({ node, status, because }) => ({
      node: nodeId(node),
      status,
      because: compileText(because),
    })),
    board: tiers && compileBoard(tiers),
    facilitator: facilitator && {
      minutes: facilitator.minutes,
      ask: compileText(facilitator.ask),
      trap: compileText(facilitator.trap),
    },
  }
}

function compileCommit(
  { id, kind, from = 8, prompt, options = [] }: WrittenCommit,
  aliquot: WrittenAliquot,
  patient: WrittenCase,
): Commit {
  const asked = { id, from, prompt: compileText(prompt) }
  switch (kind) {
    case 'branch':
      return { ...asked, kind, options: options.map(branchOption) }
    case 'next-finding':
      return { ...asked, kind, options: options.map(findingOption) }
    case 'differential':
      return { ...asked, kind, expert: compileBoard(aliquot.tiers ?? {}) }
    case 'representation': {
      const expert = aliquot.representation ?? patient.representation
      invariant(expert, `commitment "${id}" has no representation to be held against`)
      return { ...asked, kind, expert: compileRepresentation(expert) }
    }
  }
}

function branchOption(written: WrittenOption): BranchOption {
  return { ...optionOf(written), node: nodeId(candidateIn(written.ref).id) }
}

function findingOption(written: WrittenOption): FindingOption {
  return { ...optionOf(written), finding: candidateIn(written.ref).id }
}

function optionOf({ id, text, verdict, because }: WrittenOption) {
  return { id, text: compileText(text), verdict, because: compileText(because) }
}

function compileBoard(tiers: WrittenTiers): ExpertBoard {
  return {
    lead: (tiers.lead ?? []).map(compileEntry),
    cantMiss: (tiers.cantMiss ?? []).map(compileEntry),
    lessLikely: (tiers.lessLikely ?? []).map(compileEntry),
    unlikely: (tiers.unlikely ?? []).map(compileEntry),
  }
}

function compileEntry({ of, because, movedBy }: WrittenEntry): BoardEntry {
  return { of: candidateIn(of) as Candidate, because: compileText(because), movedBy }
}

/** `script:als` taken apart. The check has seen that it names something. */
function candidateIn(ref: string | undefined): { kind: string; id: string } {
  const [kind = '', id = ''] = (ref ?? '').split(':')
  return { kind, id }
}

function compileRepresentation(written: WrittenRepresentation): Representation {
  const { who, syndrome, course, qualifiers = [] } = written
  return {
    who: compileText(who),
    syndrome: compileText(syndrome),
    course: compileText(course),
    qualifiers: qualifiers.map((each) => ({ ...each, because: compileText(each.because) })),
  }
}

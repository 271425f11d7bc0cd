import { isSourced } from '../format/isSourced'
import { plainText } from '../format/plainText'
import type { RichText } from '../format/richText'
import type { ExamTip, Finding, SchemaKnowledge } from '../schema/details'
import type { Schema } from '../schema/schema'
import { EXAMINATION_PARTS, type ExaminationPart, examinationPart } from './examinationPart'
import { inShortWords } from './inShortWords'
import {
  inShort,
  type NameOf,
  namesOnCards,
  separatedPairs,
  type Separates,
} from './separatedPairs'

/** One thing to do at the bedside: an exam tip with its findings, or a finding that has none. */
export type ExamTest = {
  id: string
  part: ExaminationPart
  name: string
  /** The answers to choose from, where findings that exclude each other make one question. */
  choices: readonly string[]
  /** How it is done, in short; empty when the schema does not say. */
  how: string
  /** Said how, without a source for it. */
  isTaught: boolean
  separates: Separates
  /** How many pairs it tells apart. */
  weight: number
  hasTip: boolean
}

/** All that a sheet could hold, in the order in which one does it. */
export type ExaminationSheet = { questions: readonly ExamTest[]; tests: readonly ExamTest[] }

const HOW_LETTERS = 124
const QUESTIONS_AT_MOST = 7
/** With fewer tests than this at the bedside, the first tests of the laboratory join them. */
const FEW_TESTS = 8

type Entry = { id: string; finding: Finding }

/**
 * The bedside examination of a schema: what to ask, then what to do from the gait to provocation.
 *
 * One test per exam tip; a finding without a tip is a test when it says how it is done, or separates
 * something. How fast it came is one question, and the first. Of the questions those that separate
 * most are kept, in the order of the schema.
 */
export function examinationSheet(schema: Schema, knowledge: SchemaKnowledge): ExaminationSheet {
  const nameOf = namesOnCards(schema, knowledge)
  const entries = Object.entries(knowledge.findings).map(([id, finding]) => ({ id, finding }))
  const testsAt = (isBedside: boolean) =>
    testsOf(
      knowledge,
      entries.filter(({ finding }) => finding.bedside === isBedside),
      nameOf,
    )
  const bedside = testsAt(true)
  const asked = bedside.filter(({ part }) => part === 'ask')
  const tempo = asked.filter(({ choices }) => choices.length > 0)
  const questions = [...tempo, ...asked.filter((test) => !tempo.includes(test))]
  const tests = bedside.filter(({ part }) => part !== 'ask')
  const laboratory = tests.length < FEW_TESTS ? testsAt(false) : []
  return {
    questions: mostTelling(questions, QUESTIONS_AT_MOST),
    tests: inOrder([...tests, ...laboratory.map((test) => ({ ...test, part: 'tests' as const }))]),
  }
}

/** The given number of tests that separate most, in the order of the sheet; of as many, exam tips. */
export function mostTelling(tests: readonly ExamTest[], count: number): ExamTest[] {
  const ranked = tests.toSorted(
    (a, b) => b.weight - a.weight || Number(b.hasTip) - Number(a.hasTip),
  )
  const kept = new Set(ranked.slice(0, count).map(({ id }) => id))
  return tests.filter(({ id }) => kept.has(id))
}

function testsOf(
  knowledge: SchemaKnowledge,
  entries: readonly Entry[],
  nameOf: NameOf,
): ExamTest[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = testKey(knowledge, entry)
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group
    if (!first) return []
    const test = testOf(knowledge, group, first, nameOf)
    return test.how === '' && test.weight === 0 ? [] : [{ id, ...test }]
  })
}

/** What is done once: an exam tip; the tempo, of which one answer holds; else a finding. */
function testKey(knowledge: SchemaKnowledge, { id, finding }: Entry): string {
  if (tipOf(knowledge, finding)) return `tip-${finding.examTip}`
  const isOneOf = finding.domain === 'tempo' && finding.alike !== undefined
  return isOneOf ? `tempo-${finding.alike}` : `finding-${id}`
}

function testOf(
  knowledge: SchemaKnowledge,
  group: readonly Entry[],
  { finding }: Entry,
  nameOf: NameOf,
): Omit<ExamTest, 'id'> {
  const tip = tipOf(knowledge, finding)
  const name = tip?.name ?? finding.name
  const how: RichText = tip?.how.text ?? finding.how ?? []
  const pairs = separatedPairs(knowledge, new Set(group.map(({ id }) => id)), nameOf)
  return {
    part: examinationPart(
      name,
      group.map((entry) => entry.finding.domain),
    ),
    name,
    choices: tip || group.length === 1 ? [] : group.map((entry) => entry.finding.name),
    how: inShortWords(plainText(how), HOW_LETTERS),
    isTaught: how.length > 0 && !isSourced(how),
    separates: inShort(pairs),
    weight: pairs.length,
    hasTip: tip !== undefined,
  }
}

function tipOf(knowledge: SchemaKnowledge, { examTip }: Finding): ExamTip | undefined {
  return examTip === undefined ? undefined : knowledge.examTips[examTip]
}

/** By the parts of an examination; within one, as the schema has them. */
function inOrder(tests: readonly ExamTest[]): ExamTest[] {
  return EXAMINATION_PARTS.flatMap((part) => tests.filter((test) => test.part === part))
}

import type { RichText } from '../../format/richText'
import type { Role, SchemaKnowledge, Script, ScriptFinding } from '../../schema/details'
import { partyName } from '../../schema/detailsPage'
import { ROLE_WORDS } from '../../schema/detailWords'
import type { Schema } from '../../schema/schema'
import { invariant } from '../../shared/invariant'
import type { CardFaces, CardLine, FaceBlock } from '../recallCard'
import { relatedNames, scriptNames } from './answerNames'
import { askedFindings } from './askedFindings'
import { claimBlock, claimLine, listBlock, plainLine, standingLine, textBlock } from './cardBlocks'
import { onsetWords, scriptClues } from './scriptClues'
import { whoWords } from './whoWords'

const MOST_WHO = 2
const MOST_MIMICS = 3
const MOST_SUPPORTING = 6

/** "Which diagnosis?", from its findings, how it begins and whom it meets. */
export function scriptFromFindingsFaces(
  schema: Schema,
  knowledge: SchemaKnowledge,
  id: string,
): CardFaces {
  const script = scriptWith(knowledge, id)
  const names = scriptNames(schema, knowledge)(id)
  const clues = scriptClues(script, knowledge, names)
  const who = whoWords(script, [...names, ...relatedNames(schema, knowledge, id)])
  const found = clues?.findings ?? []
  const lines = found.map(({ name, frequency }) => plainLine([name], [frequency]))
  return {
    prompt: 'Which diagnosis has this script?',
    question: [
      ...(who === undefined ? [] : textBlock(strong('Who: '), who)),
      ...(clues?.onset === undefined ? [] : textBlock(strong('Onset: '), clues.onset)),
      ...listBlock('Findings', lines),
    ],
    answer: [
      ...textBlock(strong(script.name), ...alsoCalled(script)),
      ...claimBlock(undefined, script.gist),
      ...listBlock('Key findings', rowLines(ofRoles(script.findings, ['key']), knowledge)),
      ...whoBlock(script),
      ...claimBlock('Course', script.tempo?.course),
      ...mimicsBlock(script, knowledge),
    ],
  }
}

/**
 * "Name the key findings": no more than one can keep in mind, which stand first in the answer; then
 * what else goes with it, and what speaks against it.
 */
export function findingsOfScriptFaces(knowledge: SchemaKnowledge, id: string): CardFaces {
  const script = scriptWith(knowledge, id)
  const { rows, what, of } = askedFindings(script)
  const rest = script.findings.filter((row) => !rows.includes(row))
  const onset = onsetWords(script)
  const count = rows.length < of ? `${rows.length} of the ${of}` : `the ${of}`
  return {
    prompt: `Name ${count} ${what} of “${script.name}”.`,
    question: [],
    answer: [
      ...listBlock(undefined, rowLines(rows, knowledge)),
      ...listBlock('Also key', rowLines(ofRoles(rest, ['key']), knowledge)),
      ...supportingBlock(ofRoles(rest, ['supporting']), knowledge),
      ...listBlock(
        'Against it',
        rowLines(ofRoles(rest, ['argues-against', 'excludes']), knowledge),
      ),
      ...(onset === undefined ? [] : textBlock(strong('Onset: '), onset)),
      ...claimBlock('In short', script.gist),
    ],
  }
}

function scriptWith({ scripts }: SchemaKnowledge, id: string): Script {
  const script = scripts[id]
  invariant(script, `there is no script "${id}"`)
  return script
}

function strong(text: string) {
  return { kind: 'strong' as const, text: [text] }
}

function alsoCalled({ aka }: Script): RichText {
  return aka.length === 0 ? [] : [`, also: ${aka.join(', ')}`]
}

function whoBlock({ epidemiology }: Script): FaceBlock[] {
  return listBlock(
    'Who',
    epidemiology.slice(0, MOST_WHO).map((claim) => standingLine(claim)),
  )
}

function mimicsBlock({ mimics }: Script, knowledge: SchemaKnowledge): FaceBlock[] {
  const lines = mimics
    .slice(0, MOST_MIMICS)
    .map(({ party, because }) => standingLine(because, [strong(partyName(knowledge, party)), '. ']))
  return listBlock('Taken for', lines)
}

/** The first of what goes with it; what is left out is counted. */
function supportingBlock(rows: readonly ScriptFinding[], knowledge: SchemaKnowledge): FaceBlock[] {
  const shown = rows.slice(0, MOST_SUPPORTING)
  const count = shown.length < rows.length ? `, ${shown.length} of ${rows.length}` : ''
  return listBlock(`Supporting${count}`, rowLines(shown, knowledge))
}

function ofRoles(rows: readonly ScriptFinding[], roles: readonly Role[]): ScriptFinding[] {
  return rows.filter(({ role }) => roles.includes(role))
}

function rowLines(rows: readonly ScriptFinding[], { findings }: SchemaKnowledge): CardLine[] {
  return rows.map((row) => claimLine([findings[row.finding]?.name ?? row.finding], rowNote(row)))
}

function rowNote({ frequency, role, note }: ScriptFinding): RichText {
  const standing = role === 'excludes' ? `${frequency}, ${ROLE_WORDS[role]}` : frequency
  return [standing, ...noteAfter(note)]
}

function noteAfter(note: RichText | undefined): RichText {
  return note ? ['. ', ...note] : []
}

import type { RichText } from '../../format/richText'
import type { Role, SchemaKnowledge, Script, ScriptFinding } from '../../schema/details'
import { partyName } from '../../schema/detailsPage'
import { ROLE_WORDS } from '../../schema/detailWords'
import type { Schema } from '../../schema/schema'
import { invariant } from '../../shared/invariant'
import type { CardFaces, CardLine, FaceBlock } from '../recallCard'
import { scriptNames } from './answerNames'
import { claimBlock, claimLine, listBlock, plainLine, standingLine, textBlock } from './cardBlocks'
import { onsetWords, scriptClues } from './scriptClues'

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
  const clues = scriptClues(script, knowledge, scriptNames(schema, knowledge)(id))
  const found = clues?.findings ?? []
  const lines = found.map(({ name, frequency }) => plainLine([name], [frequency]))
  return {
    prompt: 'Which diagnosis has this script?',
    question: [
      ...(clues?.who === undefined ? [] : textBlock(strong('Who: '), clues.who)),
      ...(clues?.onset === undefined ? [] : textBlock(strong('Onset: '), clues.onset)),
      ...listBlock('Findings', lines),
    ],
    answer: [
      ...textBlock(strong(script.name), ...alsoCalled(script)),
      ...claimBlock(undefined, script.gist),
      ...listBlock('Key findings', roleLines(script, knowledge, ['key'])),
      ...whoBlock(script),
      ...claimBlock('Course', script.tempo?.course),
      ...mimicsBlock(script, knowledge),
    ],
  }
}

/** "What are the findings?", answered by role: what makes it, what goes with it, what speaks against. */
export function findingsOfScriptFaces(knowledge: SchemaKnowledge, id: string): CardFaces {
  const script = scriptWith(knowledge, id)
  const hasKey = script.findings.some(({ role }) => role === 'key')
  const onset = onsetWords(script)
  return {
    prompt: `What are the ${hasKey ? 'key findings' : 'findings'} of “${script.name}”?`,
    question: [],
    answer: [
      ...listBlock('Key', roleLines(script, knowledge, ['key'])),
      ...supportingBlock(script, knowledge),
      ...listBlock('Against it', roleLines(script, knowledge, ['argues-against', 'excludes'])),
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
function supportingBlock(script: Script, knowledge: SchemaKnowledge): FaceBlock[] {
  const lines = roleLines(script, knowledge, ['supporting'])
  const shown = lines.slice(0, MOST_SUPPORTING)
  const count = shown.length < lines.length ? `, ${shown.length} of ${lines.length}` : ''
  return listBlock(`Supporting${count}`, shown)
}

function roleLines(
  { findings }: Script,
  { findings: known }: SchemaKnowledge,
  roles: readonly Role[],
): CardLine[] {
  return findings
    .filter(({ role }) => roles.includes(role))
    .map((row) => claimLine([known[row.finding]?.name ?? row.finding], rowNote(row)))
}

function rowNote({ frequency, role, note }: ScriptFinding): RichText {
  const standing = role === 'excludes' ? `${frequency}, ${ROLE_WORDS[role]}` : frequency
  return [standing, ...noteAfter(note)]
}

function noteAfter(note: RichText | undefined): RichText {
  return note ? ['. ', ...note] : []
}

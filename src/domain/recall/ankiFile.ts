import { citedKeys } from '../references/citedKeys'
import type { SchemaKnowledge } from '../schema/details'
import { ancestors } from '../schema/ancestors'
import type { Schema } from '../schema/schema'
import { faceHtml, sourcesHtml } from './anki/faceHtml'
import { ankiField, oneLine } from './anki/ankiField'
import { cardFaces } from './cardFaces'
import type { FaceBlock, RecallCard } from './recallCard'

/**
 * The cards as a text file that Anki imports, from version 2.1.54 on: tabs between the columns, HTML
 * in the fields, tags by branch.
 *
 * The id of a card is the id of its note, so that importing a newer file changes the words of a note
 * and keeps its scheduling. A column names the deck, since only so is it made where there is none.
 * The columns have no names: Anki then fills the first two fields of a note type in any language.
 *
 * What a card says of the world stands there with its standing and with the sources written out;
 * drawings are left to the app. The last of the lines that begin with `#` is for the reader: what it
 * is for, and under which licence it is shared, if that is known.
 */
export function ankiFile(
  schema: Schema,
  knowledge: SchemaKnowledge,
  cards: readonly RecallCard[],
  licence?: string,
): string {
  const lines = [...headers(schema, licence), ...cards.map((card) => note(card, schema, knowledge))]
  return `${lines.join('\n')}\n`
}

/** Anki takes a line with a colon for a header, so the note to the reader never begins with one. */
function headers({ title, version }: Schema, licence: string | undefined): string[] {
  const shared = licence === undefined ? '' : `, shared under ${oneLine(licence)}`
  return [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
    `# Made with Branchpoint from “${oneLine(title)}”, version ${oneLine(version)}${shared}. For teaching, not for the care of a patient.`,
  ]
}

function note(card: RecallCard, schema: Schema, knowledge: SchemaKnowledge): string {
  const { prompt, question, answer } = cardFaces(card, schema, knowledge)
  const keys = citedKeys(answer)
  const front = faceHtml([{ kind: 'text', text: [prompt] }, ...question], { schema, keys })
  const back = backHtml(answer, { schema, keys }, knowledge)
  const columns = [card.id, deckOf(schema), front, back, tagsOf(card, schema)]
  return columns.map(ankiField).join('\t')
}

/** The answer itself, and below a line what explains it and its sources. */
function backHtml(
  answer: readonly FaceBlock[],
  context: { schema: Schema; keys: readonly string[] },
  knowledge: SchemaKnowledge,
): string {
  const prose = answer.findIndex(
    ({ kind }, index) => index > 0 && (kind === 'claim' || kind === 'text'),
  )
  const end = prose === -1 ? answer.length : prose
  const below = faceHtml(answer.slice(end), context) + sourcesHtml(context.keys, knowledge)
  return [faceHtml(answer.slice(0, end), context), below].filter(Boolean).join('<hr>')
}

/** Two colons in a name would make a deck within a deck of it. */
function deckOf({ title }: Schema): string {
  return `Branchpoint::${oneLine(title).replace(/:{2,}/g, ':')}`
}

/** By branch, from the schema down to the node, and by what is asked: blanks part tags. */
function tagsOf({ node, kind }: RecallCard, schema: Schema): string {
  const way = [...ancestors(schema, node).map(({ id }) => id), node]
  const branch = way.filter((id) => id !== schema.rootId)
  return [
    ['branchpoint', schema.id, ...branch].join('::'),
    ['branchpoint-asks', kind].join('::'),
  ].join(' ')
}

import { formatReference, referenceLink } from '../../references/formatReference'
import type { Claim, SchemaKnowledge } from '../../schema/details'
import type { Schema } from '../../schema/schema'
import type { CardLine, FaceBlock } from '../recallCard'
import { escapeHtml, linkHtml, richHtml } from './richHtml'
import { treeHtml } from './treeHtml'

/** What a face is written with: its schema, and everything that its card cites. */
type Context = { schema: Schema; keys: readonly string[] }

const TAUGHT = '<i>(taught, not verified)</i>'

/** A face of a card as HTML without any style, class or script. */
export function faceHtml(blocks: readonly FaceBlock[], context: Context): string {
  return blocks.map((block) => blockHtml(block, context)).join('')
}

/** The sources of a card by number, each with the place where it can be read. */
export function sourcesHtml(keys: readonly string[], { references }: SchemaKnowledge): string {
  if (keys.length === 0) return ''
  const items = keys.map((key) => {
    const reference = references[key]
    if (!reference) return `<li>${escapeHtml(key)}</li>`
    const link = referenceLink(reference)
    const at = link === undefined ? '' : ` ${linkHtml(link, escapeHtml(link))}`
    return `<li>${escapeHtml(formatReference(reference))}${at}</li>`
  })
  return `<p><b>Sources</b></p><ol>${items.join('')}</ol>`
}

function blockHtml(block: FaceBlock, { schema, keys }: Context): string {
  switch (block.kind) {
    case 'text':
      return `<p>${richHtml(block.text, keys)}</p>`
    case 'claim':
      return `<p>${titleHtml(block.title)}${claimHtml(block.claim, keys)}</p>`
    case 'list': {
      const title = block.title === undefined ? '' : `<p><b>${escapeHtml(block.title)}</b></p>`
      return `${title}<ul>${block.lines.map((line) => lineHtml(line, keys)).join('')}</ul>`
    }
    case 'drawing':
      return ''
    case 'tree':
      return treeHtml(schema, block)
  }
}

function titleHtml(title: string | undefined): string {
  return title === undefined ? '' : `<b>${escapeHtml(title)}:</b> `
}

function claimHtml({ text, sourced, disputed }: Claim, keys: readonly string[]): string {
  const note = disputed?.note ? `: ${richHtml(disputed.note, keys)}` : '.'
  return [
    richHtml(text, keys),
    ...(sourced ? [] : [TAUGHT]),
    ...(disputed ? [`<b>Disputed</b>${note}`] : []),
  ].join(' ')
}

function lineHtml({ words, note, sourced }: CardLine, keys: readonly string[]): string {
  const parts = [
    richHtml(words, keys) + (note ? ` · ${richHtml(note, keys)}` : ''),
    ...(sourced === false ? [TAUGHT] : []),
  ]
  return `<li>${parts.join(' ')}</li>`
}

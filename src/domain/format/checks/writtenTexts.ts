import { documentDefinition } from '../definition/document'
import { claim, text } from '../definition/primitives'
import type { JsonObject } from '../json/jsonValue'
import { parseText, type ParsedText } from '../parseText'
import type { JsonPath } from '../problem'
import { derivesFrom } from '../shape/derivesFrom'
import { type DefinedValue, walkDefinition } from '../shape/walkDefinition'

/** A text of a file, read. */
export type WrittenText = ParsedText & { path: JsonPath; isClaim: boolean }

const LONGEST_TEXT = 4000

/** Every text that the definition knows of; one that is too long is an error already. */
export function writtenTexts(root: JsonObject): WrittenText[] {
  const texts: WrittenText[] = []
  walkDefinition(documentDefinition, root, (defined) => {
    const { value, path } = defined
    if (typeof value !== 'string' || value.length > LONGEST_TEXT) return
    const isClaim = isClaimText(defined)
    if (!isClaim && !derivesFrom(defined.part, text)) return
    texts.push({ ...parseText(value), path, isClaim })
  })
  return texts
}

/** A claim is a text, or an object whose `text` it is; its `note` claims nothing. */
function isClaimText({ part, around, path }: DefinedValue): boolean {
  if (derivesFrom(part, claim)) return true
  return around !== undefined && derivesFrom(around, claim) && path.at(-1) === 'text'
}

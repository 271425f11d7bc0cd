import { plainText } from '../format/plainText'
import type { SchemaKnowledge } from '../schema/details'
import { findNode } from '../schema/findNode'
import type { Schema } from '../schema/schema'
import type { OptionTurn } from './casePaths'

/** What an option says: its own words, or the name of its branch or finding. */
export function optionName(
  option: OptionTurn['expert'],
  schema: Schema,
  knowledge: SchemaKnowledge,
): string {
  if (option.text) return plainText(option.text)
  if ('node' in option) return findNode(schema, option.node)?.label ?? option.id
  return knowledge.findings[option.finding]?.name ?? option.id
}

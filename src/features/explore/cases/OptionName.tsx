import type { BranchOption, FindingOption } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { Glyph } from '@/ui/Glyph'
import { RichText } from '../details/RichText'

type OptionNameProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  option: BranchOption | FindingOption
}

/** What an option says: its own words, or the name of its branch or finding. */
export function OptionName({ schema, knowledge, option }: OptionNameProps) {
  const node = 'node' in option ? findNode(schema, option.node) : undefined
  const words = option.text ? (
    <RichText text={option.text} />
  ) : (
    <>
      {node?.label ?? ('finding' in option ? knowledge.findings[option.finding]?.name : option.id)}
    </>
  )
  if (!node) return <span dir="auto">{words}</span>
  return (
    <span className="flex items-start gap-2.5">
      <Glyph hue={node.hue} kind={node.kind} className="mt-px shrink-0" />
      <span dir="auto" className="min-w-0">
        {words}
      </span>
    </span>
  )
}

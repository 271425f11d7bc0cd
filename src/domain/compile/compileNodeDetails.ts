import type { SchemaDocument } from '../format/definition/document'
import type { NodeDetails } from '../schema/details'
import { compileClaim, compileClaims, compileText } from './compileClaim'

type TreeNode = NonNullable<SchemaDocument['tree']>

/** What the details of every node show, by node id. */
export function compileNodeDetails(root: TreeNode): Record<string, NodeDetails> {
  const details: Record<string, NodeDetails> = {}

  function visit(node: TreeNode) {
    details[node.id] = detailsOf(node)
    node.children?.forEach(visit)
  }

  visit(root)
  return details
}

function detailsOf(node: TreeNode): NodeDetails {
  return {
    kind: node.kind,
    aka: node.aka ?? [],
    gist: compileClaim(node.gist),
    ask: node.ask && {
      prompt: compileText(node.ask.prompt),
      finding: node.ask.finding,
      tip: node.ask.tip,
    },
    whyNot: compileClaim(node.whyNot),
    redFlags: compileClaims(node.redFlags),
    site: node.site,
    script: node.script,
    examTips: node.examTips ?? [],
    mnemonics: compileClaims(node.mnemonics),
    notes: node.notes && {
      ask: compileText(node.notes.ask),
      hints: compileClaims(node.notes.hints),
      wrongTurns: compileClaims(node.notes.wrongTurns),
      minutes: node.notes.minutes,
    },
  }
}

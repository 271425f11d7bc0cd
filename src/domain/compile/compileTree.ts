import type { SchemaDocument } from '../format/definition/document'
import type { CompiledNode, CompiledTree } from '../schema/schema'
import { invariant } from '../shared/invariant'

type TreeNode = NonNullable<SchemaDocument['tree']>

/** What the first paint of a schema needs, out of a sound document that has a tree. */
export function compileTree(document: SchemaDocument): CompiledTree {
  invariant(document.tree, `"${document.id}" is a pack: it has no tree`)
  return {
    id: document.id,
    version: document.version,
    ...(!isInterfaceLanguage(document.language) && { language: document.language }),
    title: document.title,
    ...(document.problem && { problem: document.problem }),
    ...(document.principle && { principle: document.principle }),
    emergencies: (document.emergencies ?? []).map(({ id, name, signs, node }) => ({
      id,
      name,
      signs,
      ...(node && { node }),
    })),
    root: compileNode(document.tree),
  }
}

/** The interface is in English: what is in another language has to say so. */
function isInterfaceLanguage(language: string): boolean {
  return /^en(-|$)/i.test(language)
}

function compileNode(node: TreeNode): CompiledNode {
  return {
    id: node.id,
    label: node.label,
    kind: node.kind,
    ...(node.when && { when: node.when }),
    ...(node.hue && { hue: node.hue }),
    ...(node.cantMiss && { cantMiss: true }),
    ...(node.children?.length && { children: node.children.map(compileNode) }),
  }
}

import { claimCounts } from '../format/claimCounts'
import type { SchemaDocument } from '../format/definition/document'
import { formatReference } from '../references/formatReference'
import type { Reference } from '../schema/details'
import type { DetailsPage } from '../schema/detailsPage'
import type { CitedSource, SchemaSources } from '../schema/schemaSources'
import { compileBaseRates } from './compileBaseRates'
import { compileClaim, compileClaims } from './compileClaim'

type TreeNode = NonNullable<SchemaDocument['tree']>
type Pages = Readonly<Record<string, DetailsPage>>

/** Where a schema comes from, out of a sound document that stands alone and the pages of its nodes. */
export function compileSources(document: SchemaDocument, pages: Pages): SchemaSources {
  return {
    aka: document.aka ?? [],
    scope: compileClaim(document.scope),
    leavesOut: compileClaims(document.leavesOut),
    workUp: compileClaims(document.workUp),
    controversies: compileClaims(document.controversies),
    baseRates: compileBaseRates(document),
    version: document.version,
    licence: document.licence,
    authors: document.authors.map((author) => author.name),
    reviewed: (document.reviewed ?? []).map(({ by, on, what }) => ({ by, on, what })),
    includes: (document.includes ?? []).map((pack) => ({
      ...pack,
      authors: pack.authors.map((author) => author.name),
    })),
    counts: claimCounts(document),
    references: compileReferences(document, pages),
  }
}

function compileReferences({ references, tree }: SchemaDocument, pages: Pages): CitedSource[] {
  const citing = citingNodes(tree ? nodesOf(tree) : [], pages)
  return Object.entries(references ?? {})
    .map(([key, written]) => ({
      key,
      reference: written as Reference,
      citedBy: citing.get(key) ?? [],
    }))
    .toSorted((a, b) =>
      formatReference(a.reference).localeCompare(formatReference(b.reference), 'en'),
    )
}

function citingNodes(nodes: readonly TreeNode[], pages: Pages) {
  const citing = new Map<string, { id: string; label: string }[]>()
  for (const { id, label } of nodes) {
    for (const { key } of pages[id]?.citations ?? []) {
      citing.set(key, [...(citing.get(key) ?? []), { id, label }])
    }
  }
  return citing
}

function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

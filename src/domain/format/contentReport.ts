import type { ClaimCounts } from '../schema/schemaSources'
import { claimCounts } from './claimCounts'
import type { SchemaDocument } from './definition/document'
import { scriptsOnCards } from './scriptsOnCards'

type TreeNode = NonNullable<SchemaDocument['tree']>
type Script = NonNullable<SchemaDocument['scripts']>[string]

/** What a schema holds, on what it stands, and what it still lacks. */
export type ContentReport = {
  nodes: number
  diagnoses: number
  sites: number
  /** Those that a card ends in. */
  scripts: number
  findings: number
  tips: number
  contrasts: number
  drawings: number
  references: number
  counts: ClaimCounts
  /** One sentence for each thing that is missing. */
  missing: readonly string[]
}

/** Reports on a sound document that stands alone (`flattenDocument`). */
export function contentReport(document: SchemaDocument): ContentReport {
  const nodes = document.tree ? nodesOf(document.tree) : []
  return {
    nodes: nodes.length,
    diagnoses: nodes.filter(({ kind }) => kind === 'diagnosis').length,
    sites: sizeOf(document.sites),
    scripts: scriptsOnCards(document).length,
    findings: sizeOf(document.findings),
    tips: sizeOf(document.examTips),
    contrasts: sizeOf(document.contrasts),
    drawings: sizeOf(document.drawings),
    references: sizeOf(document.references),
    counts: claimCounts(document),
    missing: [...missingInTree(nodes), ...missingInKnowledge(document)],
  }
}

const LISTS = [
  'epidemiology',
  'findings',
  'diagnostics',
  'management',
  'redFlags',
  'mimics',
] as const
const FIELDS = ['pathophysiology', 'tempo', ...LISTS] as const

/** The fields of an illness script that are empty. */
export function emptyFields(script: Script): string[] {
  return FIELDS.filter((field) => {
    const value = script[field]
    return value === undefined || (Array.isArray(value) && value.length === 0)
  })
}

function missingInTree(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(({ id, kind, gist, script }) => [
    ...(gist === undefined ? [`The node ${id} has no gist.`] : []),
    ...(kind === 'diagnosis' && script === undefined ? [`The diagnosis ${id} has no script.`] : []),
  ])
}

function missingInKnowledge({ scripts = {}, examTips = {}, sites = {} }: SchemaDocument): string[] {
  return [
    ...Object.entries(scripts).flatMap(([id, script]) =>
      emptyFields(script).map((field) => `The script ${id} has no ${field}.`),
    ),
    ...Object.entries(examTips).flatMap(([id, tip]) => [
      ...(tip.drawing === undefined ? [`The exam tip ${id} has no drawing.`] : []),
      ...(tip.evidence?.length ? [] : [`The exam tip ${id} says nothing of its evidence.`]),
    ]),
    ...Object.entries(sites).flatMap(([id, { expects }]) =>
      sizeOf(expects) === 0 ? [`The site ${id} expects nothing.`] : [],
    ),
  ]
}

function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

function sizeOf(map: object | undefined): number {
  return Object.keys(map ?? {}).length
}

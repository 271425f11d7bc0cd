import type { SchemaDocument } from '@/domain/format/definition/document'

export const WIDE: { id: string; children: number }
export function generateSchema(wanted: { nodes: number; seed?: number }): SchemaDocument

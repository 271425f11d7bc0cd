import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCards, compileKnowledge } from '@/domain/compile/compileDetails'
import { compileTree } from '@/domain/compile/compileTree'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { indexTree } from '@/domain/schema/indexTree'

const file = join(import.meta.dirname, '../../schemas/foot-drop.dx.json')

/** The real content; tests/content says whether it is sound. */
export const footDropDocument = JSON.parse(readFileSync(file, 'utf8')) as SchemaDocument

export const footDrop = indexTree(compileTree(footDropDocument))
export const footDropCards = compileCards(footDropDocument)
export const footDropKnowledge = compileKnowledge(footDropDocument)

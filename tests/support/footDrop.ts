import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileParts } from '@/domain/compile/compileParts'
import { indexTree } from '@/domain/schema/indexTree'
import { bundledDocument } from './bundledDocuments'

/** The real content; tests/content says whether it is sound. */
export const footDropDocument = bundledDocument('foot-drop')
export const footDropKnowledge = compileKnowledge(footDropDocument)
export const footDropParts = compileParts(footDropDocument)
export const footDrop = indexTree(footDropParts.tree)

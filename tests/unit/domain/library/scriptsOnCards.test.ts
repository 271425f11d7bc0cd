import { expect, test } from 'vitest'
import { contentReport } from '@/domain/format/contentReport'
import { scriptsOnCards } from '@/domain/format/scriptsOnCards'
import { tableRows } from '@/domain/table/tableRows'
import { libraryEntry } from '@/domain/library/libraryEntry'
import { footDrop, footDropDocument, footDropKnowledge } from '../../../support/footDrop'

test('the library, the report and the table of foot drop count the same scripts', () => {
  const scripts = scriptsOnCards(footDropDocument)
  const rows = tableRows(footDrop, footDrop.rootId, footDropKnowledge)
  expect(libraryEntry(footDrop, footDropKnowledge, scripts).contents.scripts).toBe(rows.length)
  expect(contentReport(footDropDocument).scripts).toBe(rows.length)
  // What is no more than a mimic stands on no card of it.
  expect(scripts).not.toContain('saturday-night')
})

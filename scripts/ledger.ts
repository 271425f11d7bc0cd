// Where every row of the fact sheets stands in the schemas, or why it was left out:
// npm run ledger [-- FOLDER]. The sheets are kept beside the project and are not part of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseDocument } from '@/domain/format/parseDocument'
import { type Row, sheetRows } from './ledger/sheetRows'
import { type Place, placesOf } from './ledger/places'
import { placesForRow } from './ledger/placesForRow'
import { packFiles, packsFor, schemaFiles } from './schemaFiles'

const LEDGER = 'docs/content-ledger.md'
/** Why a row stands nowhere, by sheet and row; a reason for what the schemas rightly lack. */
const LEFT_OUT = 'docs/content-left-out.json'
const ENDING = '.dx.json'

const folder = process.argv[2] ?? '../shared/content'
const leftOut = JSON.parse(readFileSync(LEFT_OUT, 'utf8')) as Record<string, string>
const unused = new Set(Object.keys(leftOut))
const missing: string[] = []

function placesIn(file: string): Place[] {
  const { document } = parseDocument(readFileSync(file, 'utf8'), packsFor(file))
  return document ? placesOf(basename(file, ENDING), document) : []
}

const packs = packFiles().flatMap(placesIn)

function section(schema: string): string[] {
  const sheet = join(folder, `${schema}-facts.md`)
  const matrix = join(folder, `${schema}-matrix.csv`)
  if (!existsSync(sheet)) return []
  const places = [...placesIn(`schemas/${schema}${ENDING}`), ...packs]
  const rows = sheetRows(readFileSync(sheet, 'utf8'), readFileSync(matrix, 'utf8'))
  const lines = rows.map((row) => ledgerLine(schema, row, places))
  return [`## ${schema}`, '', '| kind | row | stands in |', '| --- | --- | --- |', ...lines, '']
}

function ledgerLine(schema: string, row: Row, places: readonly Place[]): string {
  const key = `${schema}/${row.kind}/${row.name}`
  unused.delete(key)
  const reason = leftOut[key]
  const found = reason === undefined ? placesForRow(row, places) : []
  if (reason === undefined && found.length === 0) missing.push(key)
  const where =
    reason === undefined ? found.map((place) => `\`${place}\``).join(', ') : `left out: ${reason}`
  return `| ${row.kind} | ${row.name.replaceAll('|', '/')} | ${where === '' ? '**nowhere**' : where} |`
}

const sections = schemaFiles().map((file) => section(basename(file, ENDING)))
const intro = [
  '# Content ledger',
  '',
  'Every row of the fact sheets from which the schemas are written, and where it stands in them, or why it was left out. Made by `npm run ledger`; reasons are kept in `content-left-out.json`. A script, a tip and a finding is found by its id; a figure by its source and its numbers; a red flag and a controversy by its words and sources.',
  '',
]
if (sections.every((lines) => lines.length === 0)) {
  console.error(`There is no fact sheet in ${folder}.`)
  process.exitCode = 2
} else {
  writeFileSync(LEDGER, [...intro, ...sections.flat()].join('\n'))
  console.log(
    `${LEDGER} is written: ${sections.flat().filter((line) => line.startsWith('| ')).length} lines.`,
  )
  for (const key of missing) console.log(`nowhere: ${key}`)
  for (const key of unused) console.log(`no such row: ${key}`)
  if (missing.length + unused.size > 0) process.exitCode = 1
}

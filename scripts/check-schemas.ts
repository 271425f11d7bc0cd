import { basename, relative, resolve } from 'node:path'
import { contentReport } from '@/domain/format/contentReport'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { parseDocument } from '@/domain/format/parseDocument'
import type { Problem, Severity } from '@/domain/format/problem'
import { problemLine } from '@/domain/format/problemLine'
import { readDocument } from '@/domain/format/readDocument'
import { unusedInPack } from '@/domain/format/unusedInPack'
import { packFiles, packsFor, readSource, schemaFiles } from './schemaFiles'

const ADVICE = '--advice'
const REPORT = '--report'

type Checked = { file: string; document: SchemaDocument | undefined; problems: readonly Problem[] }

function check(file: string): Checked {
  const source = readSource(file)
  if (typeof source !== 'string') return { file, document: undefined, problems: [source] }
  const packs = packsFor(file)
  return { file, ...(packs.results.get(file) ?? parseDocument(source, packs)) }
}

/** What the packs of the project hold and no file of it uses. */
function unusedInPacks(checked: readonly Checked[]): Checked[] {
  const documents = checked.flatMap(({ document }) => document ?? [])
  return checked.map(({ file, document, problems }) => {
    if (!document || document.tree) return { file, document, problems }
    const source = readSource(file)
    if (typeof source !== 'string') return { file, document, problems }
    const unused = readDocument(source, () => unusedInPack(document, documents)).problems
    return { file, document, problems: [...problems, ...unused] }
  })
}

function summary(fileCount: number, problems: readonly Problem[], isAdviceWanted: boolean): string {
  const count = (severity: Severity, one: string, many: string) => {
    const found = problems.filter((problem) => problem.severity === severity).length
    return `${found} ${found === 1 ? one : many}`
  }
  const parts = [
    `${fileCount} ${fileCount === 1 ? 'file' : 'files'}`,
    count('error', 'error', 'errors'),
    count('warning', 'warning', 'warnings'),
    count('advice', 'piece of advice', 'pieces of advice'),
  ]
  const hint = isAdviceWanted || !problems.some(({ severity }) => severity === 'advice')
  return `${parts.join(', ')}${hint ? '' : ` (${ADVICE} shows it)`}`
}

function printReport({ file, document }: Checked) {
  if (!document?.tree) return
  const { counts, missing, ...sizes } = contentReport(
    flattenDocument(document, packsFor(file).packs),
  )
  const share = (part: number) => `${part} (${((100 * part) / counts.claims).toFixed(0)}%)`
  console.log(`\n${basename(file)} ${document.version}`)
  for (const [name, size] of Object.entries(sizes)) console.log(`  ${name.padEnd(12)} ${size}`)
  console.log(`  ${'claims'.padEnd(12)} ${counts.claims}`)
  console.log(`  ${'sourced'.padEnd(12)} ${share(counts.sourced)}`)
  console.log(`  ${'taught'.padEnd(12)} ${share(counts.taught)}`)
  console.log(`  ${'disputed'.padEnd(12)} ${counts.disputed}`)
  console.log(missing.length === 0 ? '  nothing is missing' : '  missing:')
  for (const sentence of missing) console.log(`    ${sentence}`)
}

const given = process.argv.slice(2)
const isAdviceWanted = given.includes(ADVICE)
const names = given.filter((argument) => argument !== ADVICE && argument !== REPORT)
const checked =
  names.length > 0
    ? names.map((name) => check(relative('.', resolve(name))))
    : unusedInPacks([...schemaFiles(), ...packFiles()].map(check))
const problems = checked.flatMap((each) => each.problems)
for (const { file, problems: own } of checked) {
  for (const problem of own.filter(({ severity }) => isAdviceWanted || severity !== 'advice')) {
    console.log(problemLine(problem, file))
  }
}
console.log(summary(checked.length, problems, isAdviceWanted))
if (given.includes(REPORT)) checked.forEach(printReport)
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1

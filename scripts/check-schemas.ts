import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseDocument } from '@/domain/format/parseDocument'
import { type ParsedPacks, parsePacks } from '@/domain/format/parsePacks'
import type { Problem, Severity } from '@/domain/format/problem'
import { problemLine } from '@/domain/format/problemLine'

const SCHEMAS = 'schemas'
const PACKS = 'packs'
const ENDING = '.dx.json'
const ADVICE = '--advice'

/** Checks the files that are named, or all of the project's own; true when none has an error. */
function checkSchemas(names: readonly string[], isAdviceWanted: boolean): boolean {
  const files =
    names.length > 0 ? names.map((name) => relative('.', resolve(name))) : projectFiles()
  const problems: Problem[] = []
  for (const file of files) {
    for (const problem of problemsIn(file)) {
      problems.push(problem)
      if (isAdviceWanted || problem.severity !== 'advice') console.log(problemLine(problem, file))
    }
  }
  console.log(summary(files.length, problems, isAdviceWanted))
  return problems.every(({ severity }) => severity !== 'error')
}

function projectFiles(): string[] {
  return [...filesIn(SCHEMAS), ...filesIn(join(SCHEMAS, PACKS))]
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING))
  return names.toSorted().map((name) => join(folder, name))
}

function problemsIn(file: string): readonly Problem[] {
  const source = read(file)
  if (typeof source !== 'string') return [source]
  const packs = packsFor(file)
  const { problems } = packs.results.get(file) ?? parseDocument(source, packs)
  return problems
}

const parsedFolders = new Map<string, ParsedPacks>()

/** The packs in the folder beside a file (a pack's own folder), or else those of the project. */
function packsFor(file: string): ParsedPacks {
  const folder = dirname(file)
  const beside = basename(folder) === PACKS ? folder : join(folder, PACKS)
  const packFolder = existsSync(beside) ? beside : join(SCHEMAS, PACKS)
  const known = parsedFolders.get(packFolder)
  if (known) return known

  const sources = filesIn(packFolder).map((pack) => [pack, read(pack)] as const)
  const readable = sources.filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const packs = parsePacks(new Map(readable))
  parsedFolders.set(packFolder, packs)
  return packs
}

/** The text of a file, or why there is none. */
function read(file: string): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (error) {
    return unreadable(reasonFor(error))
  }
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'There is no such file.'
  if (code === 'EISDIR') return 'This is a folder, not a file.'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'The file is not in UTF-8.'
  return `The file cannot be read (${code === '' ? String(error) : code}).`
}

function unreadable(message: string): Problem {
  const fix = 'Check its name and whether it may be read.'
  return { code: 'unreadable-file', severity: 'error', path: [], line: 1, column: 1, message, fix }
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

const given = process.argv.slice(2)
const names = given.filter((argument) => argument !== ADVICE)
if (!checkSchemas(names, given.includes(ADVICE))) process.exitCode = 1

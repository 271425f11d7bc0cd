import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type ParsedPacks, parsePacks } from '../src/domain/format/parsePacks'
import type { Problem } from '../src/domain/format/problem'

const SCHEMAS = 'schemas'
const PACKS = 'packs'
const ENDING = '.dx.json'

/** The schema files of a folder, in order of name. */
export function schemaFiles(folder = SCHEMAS): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING))
  return names.toSorted().map((name) => join(folder, name))
}

/** The packs that belong to a folder of schemas, in order of name. */
export function packFiles(folder = SCHEMAS): string[] {
  return schemaFiles(join(folder, PACKS))
}

/** By folder and the times of its files, so that a served page sees a pack that was edited. */
const parsedFolders = new Map<string, ParsedPacks>()

/** The packs in the folder beside a file (a pack's own folder), or else those of the project. */
export function packsFor(file: string): ParsedPacks {
  const folder = dirname(file)
  const beside = basename(folder) === PACKS ? folder : join(folder, PACKS)
  const packFolder = existsSync(beside) ? beside : join(SCHEMAS, PACKS)
  const key = [packFolder, ...schemaFiles(packFolder).map((pack) => statSync(pack).mtimeMs)].join()
  const known = parsedFolders.get(key)
  if (known) return known
  const packs = parsePacks(new Map(readableIn(packFolder)))
  parsedFolders.set(key, packs)
  return packs
}

function readableIn(folder: string): [file: string, source: string][] {
  return schemaFiles(folder).flatMap((file): [string, string][] => {
    const source = readSource(file)
    return typeof source === 'string' ? [[file, source]] : []
  })
}

/** The text of a file, or why there is none. */
export function readSource(file: string): string | Problem {
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

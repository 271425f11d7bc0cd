import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { compileParts } from '../../src/domain/compile/compileParts'
import { describeProblem } from '../../src/domain/format/describeProblem'
import { flattenDocument } from '../../src/domain/format/flatten/flattenDocument'
import { findRows } from '../../src/domain/find/findRows'
import { parseDocument } from '../../src/domain/format/parseDocument'
import type { Problem } from '../../src/domain/format/problem'
import { libraryEntry } from '../../src/domain/library/libraryEntry'
import type { Bundle, SchemaParts } from '../../src/domain/library/schemaFile'
import { indexTree } from '../../src/domain/schema/indexTree'
import { drawingLines } from './drawingLines'
import { packFiles, packsFor, readSource, schemaFiles } from '../schemaFiles'

const MODULE = 'virtual:schemas'
const RESOLVED = `\0${MODULE}`
const FLAGSHIP = 'foot-drop'
const SHIPPED_IN = 'schemas'
const FIND_FILE = 'find.json'
const LIBRARY_FILE = 'library.json'

/**
 * Checks every file in schemas/ with its packs and ships it ready-made: the flagship's tree inside
 * the app, all other trees and all pages as files of their own. A file with an error stops the build.
 */
export function bundledSchemas(): Plugin {
  let root = ''
  let isBuild = false

  return {
    name: 'branchpoint:bundled-schemas',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const folder = join(root, 'schemas')
      for (const file of [...schemaFiles(folder), ...packFiles(folder)]) this.addWatchFile(file)
      const everything = allShipped(root)
      for (const { folder: address, files } of isBuild ? everything.folders : []) {
        for (const [name, source] of files) {
          this.emitFile({ type: 'asset', fileName: `${SHIPPED_IN}/${address}/${name}`, source })
        }
      }
      const text = JSON.stringify(JSON.stringify(bundleOf(everything)))
      return `export const bundle = JSON.parse(${text})`
    },
    configureServer(server) {
      server.middlewares.use(`/${SHIPPED_IN}`, (request, response, next) => {
        const address = (request.url ?? '').slice(1).split('?')[0] ?? ''
        for (const { folder: home, files } of allShipped(root).folders) {
          const source = files.get(address.slice(home.length + 1))
          if (!address.startsWith(`${home}/`) || source === undefined) continue
          response.setHeader('Content-Type', 'application/json')
          return response.end(source)
        }
        return next()
      })
    },
  }
}

/** Everything in schemas/ as it is shipped, each part with the folder that it stands in. */
function allShipped(root: string) {
  const folder = join(root, 'schemas')
  const schemas = schemaFiles(folder).map((file) => shipped(compiled(file, root)))
  const drawings = shippedDrawings(folder)
  const find = shippedFind(schemas)
  const library = shippedLibrary(schemas)
  const packs = shippedPacks(folder)
  const folders = [...schemas, drawings, find, library, packs]
  return { schemas, drawings, find, library, packs, folders }
}

/** What the app itself holds: the flagship's tree, and where all else is. */
function bundleOf({
  schemas,
  drawings,
  find,
  library,
  packs,
}: ReturnType<typeof allShipped>): Bundle {
  const flagship = schemas.find((schema) => schema.id === FLAGSHIP)
  if (!flagship) throw new Error(`schemas/ has no "${FLAGSHIP}"`)
  const at = (folder: string) => `${SHIPPED_IN}/${folder}`
  return {
    schemas: schemas.map(({ id, title, folder }) => ({ id, title, folder: at(folder) })),
    flagship: flagship.tree,
    drawings: { folder: at(drawings.folder), ids: drawings.ids },
    find: `${at(find.folder)}/${FIND_FILE}`,
    library: `${at(library.folder)}/${LIBRARY_FILE}`,
    packs: { folder: at(packs.folder), ids: packs.ids },
  }
}

/** The files of a schema, in a folder that is named after what is in them. */
function shipped({ pages, ...whole }: SchemaParts) {
  const { tree, knowledge, sources } = whole
  const parts = Object.entries(whole)
  const files = new Map(
    [...parts, ...Object.entries(pages).map(([id, page]) => [`pages/${id}`, page] as const)].map(
      ([name, part]) => [`${name}.json`, JSON.stringify(part)],
    ),
  )
  const schema = indexTree(tree)
  const find = findRows({ schema, knowledge, sources })
  const scripts = Object.values(knowledge.nodes).flatMap(({ script }) => script ?? [])
  const entry = libraryEntry(schema, knowledge, scripts)
  const folder = `${tree.id}-${hashOf(files)}`
  return { id: tree.id, title: tree.title, tree, find, entry, folder, files }
}

/** What can be found in all schemas: one file, in a folder that is named after what is in it. */
function shippedFind(schemas: readonly ReturnType<typeof shipped>[]) {
  const rows = Object.fromEntries(schemas.map(({ id, find }) => [id, find]))
  const files = new Map([[FIND_FILE, JSON.stringify(rows)]])
  return { folder: `find-${hashOf(files)}`, files }
}

/** What the library says of all schemas: one file, in a folder that is named after what is in it. */
function shippedLibrary(schemas: readonly ReturnType<typeof shipped>[]) {
  const files = new Map([[LIBRARY_FILE, JSON.stringify(schemas.map(({ entry }) => entry))]])
  return { folder: `library-${hashOf(files)}`, files }
}

/** The packs as they are written, each a file, in a folder that is named after what is in them. */
function shippedPacks(schemas: string) {
  const paths = packFiles(schemas)
  const ids = paths.map((path) => basename(path, '.dx.json'))
  const files = new Map(
    paths.map((path, index) => [
      `${ids[index]}.json`,
      JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))),
    ]),
  )
  return { folder: `packs-${hashOf(files)}`, ids, files }
}

/** The lines of all drawings, each a file, in a folder that is named after what is in them. */
function shippedDrawings(schemas: string) {
  const folder = join(schemas, 'drawings')
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.svg'))
    : []
  const ids = names.map((name) => basename(name, '.svg')).toSorted()
  const files = new Map(
    ids.map((id) => {
      const file = join(folder, `${id}.svg`)
      return [`${id}.json`, JSON.stringify(drawingLines(readFileSync(file, 'utf8'), file))]
    }),
  )
  return { folder: `drawings-${hashOf(files)}`, ids, files }
}

function hashOf(files: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update([...files.values()].join('\n'))
    .digest('hex')
    .slice(0, 8)
}

function compiled(file: string, root: string): SchemaParts {
  const name = relative(root, file)
  const source = readSource(file)
  if (typeof source !== 'string') throw cannotShip([source], name)
  const { packs, results } = packsFor(file)
  const packProblems = [...results].flatMap(([pack, { problems }]) =>
    errorsIn(problems).map((problem) => describeProblem(problem, relative(root, pack))),
  )
  if (packProblems.length > 0) throw new Error(`A pack has errors:\n${packProblems.join('\n')}`)
  const { document, problems } = parseDocument(source, { packs })
  if (!document) throw cannotShip(errorsIn(problems), name)
  return compileParts(flattenDocument(document, packs))
}

function errorsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.severity === 'error')
}

function cannotShip(problems: readonly Problem[], name: string): Error {
  const lines = problems.map((problem) => describeProblem(problem, name))
  return new Error(`A schema cannot be shipped:\n${lines.join('\n')}`)
}

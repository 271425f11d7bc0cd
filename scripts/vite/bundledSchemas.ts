import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { compileParts } from '../../src/domain/compile/compileParts'
import { describeProblem } from '../../src/domain/format/describeProblem'
import { flattenDocument } from '../../src/domain/format/flatten/flattenDocument'
import { parseDocument } from '../../src/domain/format/parseDocument'
import type { Problem } from '../../src/domain/format/problem'
import type { SchemaParts } from '../../src/domain/library/schemaFile'
import { drawingLines } from './drawingLines'
import { packFiles, packsFor, readSource, schemaFiles } from '../schemaFiles'

const MODULE = 'virtual:schemas'
const RESOLVED = `\0${MODULE}`
const FLAGSHIP = 'foot-drop'
const SHIPPED_IN = 'schemas'

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
      const schemas = schemaFiles(folder).map((file) => shipped(compiled(file, root)))
      const flagship = schemas.find((schema) => schema.id === FLAGSHIP)
      if (!flagship) throw new Error(`schemas/ has no "${FLAGSHIP}"`)
      const drawings = shippedDrawings(folder)
      for (const { folder: address, files } of isBuild ? [...schemas, drawings] : []) {
        for (const [name, source] of files) {
          this.emitFile({ type: 'asset', fileName: `${SHIPPED_IN}/${address}/${name}`, source })
        }
      }
      const rows = schemas.map(({ id: schema, title, folder: address }) => ({
        id: schema,
        title,
        folder: `${SHIPPED_IN}/${address}`,
      }))
      const text = JSON.stringify(
        JSON.stringify({
          schemas: rows,
          flagship: flagship.tree,
          drawings: { folder: `${SHIPPED_IN}/${drawings.folder}`, ids: drawings.ids },
        }),
      )
      return `export const bundle = JSON.parse(${text})`
    },
    configureServer(server) {
      const folder = join(root, 'schemas')
      server.middlewares.use(`/${SHIPPED_IN}`, (request, response, next) => {
        const address = (request.url ?? '').slice(1).split('?')[0] ?? ''
        const schemas = schemaFiles(folder).map((file) => shipped(compiled(file, root)))
        for (const { folder: home, files } of [shippedDrawings(folder), ...schemas]) {
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

/** The files of a schema, in a folder that is named after what is in them. */
function shipped({ pages, ...whole }: SchemaParts) {
  const { tree } = whole
  const parts = Object.entries(whole)
  const files = new Map(
    [...parts, ...Object.entries(pages).map(([id, page]) => [`pages/${id}`, page] as const)].map(
      ([name, part]) => [`${name}.json`, JSON.stringify(part)],
    ),
  )
  return { id: tree.id, title: tree.title, tree, folder: `${tree.id}-${hashOf(files)}`, files }
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

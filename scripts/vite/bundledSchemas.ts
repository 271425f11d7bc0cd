import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { compileCards, compileKnowledge } from '../../src/domain/compile/compileDetails'
import { compileTree } from '../../src/domain/compile/compileTree'
import type { SchemaDocument } from '../../src/domain/format/definition/document'
import { describeProblem } from '../../src/domain/format/describeProblem'
import { parseDocument } from '../../src/domain/format/parseDocument'
import type { SchemaParts } from '../../src/domain/library/schemaFile'

const MODULE = 'virtual:schemas'
const RESOLVED = `\0${MODULE}`
const FLAGSHIP = 'foot-drop'
const ENDING = '.dx.json'

/**
 * Checks every file in schemas/ and ships it ready-made: the flagship's tree inside the app, all
 * other trees and all details as files of their own. A file with an error stops the build.
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
      const documents = schemaFiles(folder).map((file) => {
        this.addWatchFile(file)
        return readSchema(file, root)
      })
      const addressOf = (name: string, part: unknown) => {
        if (!isBuild) return JSON.stringify(`/${DEV_FOLDER}/${name}`)
        const asset = this.emitFile({ type: 'asset', name, source: JSON.stringify(part) })
        return `import.meta.ROLLUP_FILE_URL_${asset}`
      }
      const rows = documents.map((document) => {
        const { id: schema, title } = document
        const urls = Object.entries(partsOf(document)).map(
          ([name, part]) => `${name}: ${addressOf(`${schema}.${name}.json`, part)}`,
        )
        return `{ id: '${schema}', title: ${JSON.stringify(title)}, urls: { ${urls.join(', ')} } }`
      })
      const flagship = documents.find((document) => document.id === FLAGSHIP)
      if (!flagship) throw new Error(`schemas/ has no "${FLAGSHIP}${ENDING}"`)
      const text = JSON.stringify(JSON.stringify(compileTree(flagship)))
      return `export const bundle = { schemas: [${rows.join(', ')}], flagship: JSON.parse(${text}) }`
    },
    configureServer(server) {
      server.middlewares.use(`/${DEV_FOLDER}`, (request, response, next) => {
        const [, schema, part] =
          /^\/(.+)\.(tree|cards|knowledge)\.json$/.exec(request.url ?? '') ?? []
        if (schema === undefined || part === undefined) return next()
        const document = readSchema(join(root, 'schemas', `${schema}${ENDING}`), root)
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(partsOf(document)[part as keyof SchemaParts]))
      })
    },
  }
}

const DEV_FOLDER = '@schemas'

function partsOf(document: SchemaDocument): SchemaParts {
  return {
    tree: compileTree(document),
    cards: compileCards(document),
    knowledge: compileKnowledge(document),
  }
}

function schemaFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .toSorted()
    .map((name) => join(folder, name))
}

function readSchema(file: string, root: string): SchemaDocument {
  const { document, problems } = parseDocument(readFileSync(file, 'utf8'))
  if (document) return document
  const errors = problems.filter((problem) => problem.severity === 'error')
  const lines = errors.map((problem) => describeProblem(problem, relative(root, file)))
  throw new Error(`A schema cannot be shipped:\n${lines.join('\n')}`)
}

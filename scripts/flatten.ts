import { relative, resolve } from 'node:path'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { parseDocument } from '@/domain/format/parseDocument'
import { problemLine } from '@/domain/format/problemLine'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import { packsFor, readSource } from './schemaFiles'

/** Writes a schema with its packs as one self-contained file to standard output. */
function flatten(name: string): boolean {
  const file = relative('.', resolve(name))
  const source = readSource(file)
  const { packs } = packsFor(file)
  const { document, problems } =
    typeof source === 'string'
      ? parseDocument(source, { packs })
      : { document: undefined, problems: [source] }
  if (!document) {
    for (const problem of problems.filter(({ severity }) => severity === 'error')) {
      console.error(problemLine(problem, file))
    }
    return false
  }
  process.stdout.write(serialiseDocument(flattenDocument(document, packs)))
  return true
}

const [name] = process.argv.slice(2)
if (name === undefined) {
  console.error('Say which file to flatten: npm run -s flatten -- schemas/foot-drop.dx.json')
  process.exitCode = 2
} else if (!flatten(name)) {
  process.exitCode = 1
}

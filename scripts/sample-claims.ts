// Claims drawn at random over all bundled schemas, for a reader to check against the sources:
// npm run -s sample -- [--seed N] [--count N]. The same seed draws the same claims.
import { basename } from 'node:path'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writtenTexts } from '@/domain/format/checks/writtenTexts'
import { parseDocument } from '@/domain/format/parseDocument'
import type { JsonObject, JsonValue } from '@/domain/format/json/jsonValue'
import { packFiles, packsFor, schemaFiles } from './schemaFiles'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
  },
})

const claims = [...schemaFiles(), ...packFiles()].flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  const { document } = packsFor(file).results.get(file) ?? parseDocument(source, packsFor(file))
  const root = document as unknown as JsonObject
  return writtenTexts(root)
    .filter(
      ({ path, isClaim }) =>
        isClaim || ['gist', 'whyNot', 'means', 'note'].includes(String(path.at(-1))),
    )
    .map(({ path }) => ({
      place: `${basename(file, '.dx.json')}: ${path.join('.')}`,
      text: valueAt(root, path),
    }))
})

const random = generator(Number(values.seed))
const drawn = Array.from({ length: Math.min(Number(values.count), claims.length) }, () =>
  claims.splice(Math.floor(random() * claims.length), 1),
).flat()
console.log(`seed ${values.seed}: ${drawn.length} of ${claims.length + drawn.length} claims`)
for (const [index, { place, text }] of drawn.entries()) {
  console.log(`\n${index + 1}. ${place}\n   ${String(text)}`)
}

function valueAt(root: JsonValue, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    root,
  )
}

/** A small generator of numbers between 0 and 1 that a seed determines (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

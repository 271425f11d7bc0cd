// A schema file of so many nodes: npm run -s generate -- --nodes 3000 --seed 1 > 3000.dx.json
import { parseArgs } from 'node:util'
import { generateSchema } from './generateSchema.mjs'

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
})

try {
  const schema = generateSchema({ nodes: Number(values.nodes), seed: Number(values.seed) })
  process.stdout.write(`${JSON.stringify(schema, undefined, 1)}\n`)
} catch (error) {
  if (!(error instanceof RangeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

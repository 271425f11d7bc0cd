// Runs a TypeScript script with the aliases of the app: node scripts/run-ts.mjs SCRIPT [ARGUMENT…]
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [script, ...scriptArguments] = process.argv.slice(2)

if (script === undefined) {
  console.error('Say which script to run: node scripts/run-ts.mjs scripts/check-schemas.ts')
  process.exitCode = 2
} else {
  // The script sees the arguments as if node had run it directly.
  process.argv.splice(1, Infinity, resolve(script), ...scriptArguments)
  await runnerImport(resolve(script), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  })
}

// Everything that has to pass, in order, and at the end how many tests did, over all suites.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const REPORTS = 'test-results/reports'
const UNIT_REPORT = `${REPORTS}/unit.json`
const BROWSER_REPORT = `${REPORTS}/browser.json`

const checks = [
  ['format', 'npx oxfmt --check .'],
  ['lint', 'npx oxlint --deny-warnings'],
  ['types', 'npx tsc -p .'],
  ['nothing unused', 'npx knip'],
  ['schemas', 'npm run -s check:schemas'],
  ['build', 'npm run -s build'],
  ['size', 'npm run -s size'],
  ['a Chromium', 'node scripts/ensure-chromium.mjs'],
]
const suites = [
  [
    'unit and content tests',
    `npx vitest run --configLoader runner --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    countUnit,
  ],
  ['browser tests', 'npx playwright test', countBrowser],
]

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
let passed = 0
let failed = 0

for (const [name, command] of checks) {
  if (!run(name, command)) failed += 1
}
for (const [name, command, count] of suites) {
  const isFine = run(name, command)
  const counted = count()
  passed += counted.passed
  // A suite that fails without a failed test (it did not start, say) is one failure.
  failed += Math.max(counted.failed, isFine ? 0 : 1)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function run(name, command) {
  console.log(`\n== ${name}`)
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT }
  const isFine = spawnSync(command, { stdio: 'inherit', shell: true, env }).status === 0
  if (!isFine) console.log(`== ${name}: FAILED`)
  return isFine
}

function countUnit() {
  const report = read(UNIT_REPORT)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function countBrowser() {
  const { stats } = read(BROWSER_REPORT) ?? {}
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The suite did not get as far as its report; run() has already counted that.
    return undefined
  }
}

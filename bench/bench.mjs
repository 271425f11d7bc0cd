// The app beside a bare canvas and markmap, in a real browser: npm run bench [-- --quick]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs'
import { busyShare } from './busyShare.mjs'
import { CONDITIONS, firstVisit } from './firstVisit.mjs'
import { generateSchema } from './generateSchema.mjs'
import { goalLine, goals } from './goals.mjs'
import { measureTree, SMALL } from './measureTree.mjs'
import { fitRemark, table } from './report.mjs'
import { Results } from './results.mjs'
import { serve } from './serve.mjs'
import { median, shown, summary } from './stats.mjs'
import { SUBJECTS } from './subjects.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
/** Of the processors, used by others before or after. */
const BUSY = 0.1

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    sizes: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
})
const runs = Number(given.runs ?? (given.quick ? 1 : 5))
const sizes = (given.sizes ?? (given.quick ? '300,3000' : '300,3000,10000')).split(',').map(Number)

installPeers()
const { buildFloor, buildPeers } = await import('./buildPages.mjs')
const folder = mkdtempSync(join(tmpdir(), 'branchpoint-bench-'))
const inFolder = (name) => join(folder, name)
await buildPeers(inFolder('peers'))
await buildFloor(inFolder('floor'))
writeSchemas(inFolder('files'))
const server = await serve({
  '/': given.dist,
  '/peers/': inFolder('peers'),
  '/floor/': inFolder('floor'),
  '/bench-files/': inFolder('files'),
})
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
try {
  const busyBefore = await busyShare()
  const results = await measureTrees()
  const visit = await measureVisits()
  report(results, visit, Math.max(busyBefore, await busyShare()))
  timeApart('scripts/bench-localise.ts')
  timeApart('scripts/bench-recall.ts')
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
}

/** The peers are installed here and nowhere else: the product's own install has none of them. */
function installPeers() {
  if (existsSync(join(HERE, 'node_modules', 'markmap-view'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', HERE], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

function writeSchemas(files) {
  mkdirSync(files)
  for (const nodes of [SMALL, ...sizes]) {
    const text = JSON.stringify(generateSchema({ nodes }), undefined, 1)
    writeFileSync(join(files, `${nodes}.dx.json`), text)
  }
}

/** Repetitions are interleaved, so that a busy minute falls on all subjects alike. */
async function measureTrees() {
  const results = new Results()
  for (let run = 1; run <= runs; run += 1) {
    for (const nodes of sizes) {
      let views
      for (const [name, subject] of Object.entries(SUBJECTS)) {
        const measured = await measureOnce({ run, nodes, subject, views })
        if (measured) results.add(name, nodes, measured.figures)
        // The app comes first; the peers draw on its stage and from its view.
        views ??= measured?.views
        if (!views) break
      }
    }
  }
  return results
}

/** One repetition; one that fails is said and left out, since a peer may not bear every size. */
async function measureOnce({ run, nodes, subject, views }) {
  try {
    const measured = await measureTree({ browser, origin: server.origin, subject, nodes, views })
    const { drawMs, openMs } = measured.figures
    const said = `drawn in ${shown(drawMs)} ms, a branch opened in ${shown(openMs)} ms`
    console.error(`run ${run} of ${runs}, ${nodes} nodes, ${subject.name}: ${said}`)
    return measured
  } catch (error) {
    console.error(`run ${run} of ${runs}, ${nodes} nodes, ${subject.name}: FAILED`, error)
    process.exitCode = 1
    return undefined
  }
}

async function measureVisits() {
  const results = new Results()
  for (let run = 0; run < runs; run += 1) {
    for (const [name, path] of [
      ['branchpoint', '/'],
      ['floor', '/floor/'],
    ]) {
      results.add(name, 'visit', await firstVisit(browser, server.origin + path))
    }
  }
  return { results, lcpRatio: results.ratio('floor', 'visit', 'lcpMs'), kB: firstVisitKb() }
}

/** What `npm run size` counts, in kB; nothing when it could not be counted. */
function firstVisitKb() {
  const { stdout } = spawnSync(process.execPath, ['scripts/size.mjs'], { encoding: 'utf8' })
  const [, kB] = /([\d.]+) kB {2}script and schema/.exec(stdout) ?? []
  return kB === undefined ? undefined : Number(kB)
}

/** The engine and the schedule are TypeScript: they are timed by themselves, outside the browser. */
function timeApart(script) {
  spawnSync(process.execPath, ['scripts/run-ts.mjs', script], { stdio: 'inherit' })
}

function report(results, visit, busy) {
  const [{ model }] = cpus()
  console.log(`Chromium ${browser.version()}, ${cpus().length} cores (${model.trim()}), 1280x800`)
  console.log(`Medians of ${runs}, the least in brackets; ratios are those of the medians`)
  if (busy > BUSY) {
    console.log(
      `THE MACHINE WAS BUSY: others used ${(100 * busy).toFixed(0)}% of it. Run this again.`,
    )
  }
  for (const nodes of sizes) {
    console.log(`\n${table(results, nodes)}`)
    const remark = fitRemark(results, nodes)
    if (remark) console.log(remark)
  }
  console.log(`\nFirst visit: ${CONDITIONS}`)
  for (const figure of ['treeMs', 'lcpMs', 'blockingMs', 'layoutShift']) {
    const [ours, floor] = ['branchpoint', 'floor'].map((name) =>
      visit.results.values(name, 'visit', figure),
    )
    const ratio = median(floor) > 0 ? `, ${(median(ours) / median(floor)).toFixed(2)} x floor` : ''
    console.log(`${figure.padEnd(16)} ${summary(ours)}${ratio} ${summary(floor)}`)
  }
  console.log('\nGoals (first paint: drawing alone)')
  for (const goal of goals(results, visit, sizes)) console.log(goalLine(goal))
}

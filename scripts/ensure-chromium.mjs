// A browser for the tests: the one that is there, else Debian's package (as root), else Playwright's.
import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.mjs'

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

function run(command, args, timeout, stdio = 'inherit') {
  const options = { stdio, timeout, env, shell: process.platform === 'win32' }
  return spawnSync(command, args, options).status === 0
}

const LOCK = ['-o', 'DPkg::Lock::Timeout=300']

const ways = [
  () =>
    process.getuid?.() === 0 &&
    run('apt-get', ['--version'], 10_000, 'ignore') &&
    run('apt-get', [...LOCK, 'update', '-q'], 300_000) &&
    run(
      'apt-get',
      [...LOCK, 'install', '-y', '-q', '--no-install-recommends', 'chromium'],
      600_000,
    ),
  () => run('npx', ['playwright', 'install', 'chromium'], 300_000),
]

let path = findChromium()
for (const way of ways) {
  if (path) break
  way()
  path = findChromium()
}
if (!path) {
  console.error(
    'No Chromium was found and none could be installed. Install Chrome or Chromium, or run\n' +
      '"npx playwright install --with-deps chromium", or set CHROMIUM_PATH, and try again.',
  )
  process.exit(1)
}
console.log(`Chromium: ${path}`)

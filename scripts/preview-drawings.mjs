// Pictures of the drawings as they will be shown, to be looked at: small and large, light, dark and
// on the projector. npm run drawings [-- NAME …] [--words FILE] [--lines FOLDER] [--out FOLDER]
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string', default: 'schemas/packs/drawings.dx.json' },
    lines: { type: 'string', default: 'schemas/drawings' },
    out: { type: 'string', default: 'test-results/drawings' },
  },
})
const { drawings = {} } = JSON.parse(readFileSync(values.words, 'utf8'))
const styles = ['src/theme.css', 'src/drawing.css'].map((file) => readFileSync(file, 'utf8'))
const face = readFileSync(
  'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
).toString('base64')

const all = readdirSync(values.lines)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => basename(file, '.svg'))
const wanted = positionals.length > 0 ? positionals : all
mkdirSync(values.out, { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
for (const name of wanted) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 700 } })
  await page.setContent(sheet(name))
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(values.out, `${name}.png`), fullPage: true })
  await page.close()
}
await browser.close()
console.log(`${wanted.length} drawings in ${values.out}`)

function sheet(name) {
  const svg = readFileSync(join(values.lines, `${name}.svg`), 'utf8')
  const drawn = svg
    .replace('<svg', '<svg class="drawing"')
    .replace('</svg>', `${labels(drawings[name] ?? { labels: [] }, svg)}</svg>`)
  const box = (theme, widthPx, extra = '') =>
    `<div data-theme="${theme}" class="box" style="color-scheme:${theme};width:${widthPx}px;${extra}">${drawn}</div>`
  return `<style>@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${face})}
${styles.join('\n')}
body{margin:0;font-family:Inter;background:#888;display:flex;flex-wrap:wrap;gap:10px;padding:10px;align-items:flex-start}
.box{background:var(--surface);color:var(--ink);padding:14px;box-sizing:border-box}</style>
${box('light', 348)}${box('dark', 348)}${box('light', 348, '--surface:#fff;--ink:#000;--ink-3:#222')}${box('light', 1108)}`
}

function labels({ labels: words = [], width = 320 }) {
  return words
    .map(({ text, x, y, anchor = 'middle', to }) => {
      const leader = to
        ? `<line class="leader" x1="${x}" y1="${y - width * 0.013}" x2="${to[0]}" y2="${to[1]}"/>`
        : ''
      return `${leader}<text class="label" x="${x}" y="${y}" text-anchor="${anchor}" font-size="${width * 0.041}" stroke="var(--surface)" stroke-width="${width * 0.012}" paint-order="stroke">${text}</text>`
    })
    .join('')
}

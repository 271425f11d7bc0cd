import { FITS_ALL } from './goals.mjs'
import { shown, summary } from './stats.mjs'

const P50 = 0.5
const P95 = 0.95
const SLOWEST = 1

const ROWS = [
  ['file to first paint, all open, ms', 'paintMs'],
  ['  drawing alone', 'drawMs'],
  ['file to first paint, two levels, ms', 'twoLevelsMs'],
  ['  drawing alone', 'twoLevelsDrawMs'],
  ['fit the whole tree, ms', 'fitMs'],
  ['open a branch of 40, ms', 'openMs'],
  ['expand all, ms', 'expandMs'],
  ['pan frames, ms: half', 'pan', P50],
  ['  95 in 100', 'pan', P95],
  ['  slowest', 'pan', SLOWEST],
  ['zoom frames, ms: half', 'zoom', P50],
  ['  95 in 100', 'zoom', P95],
  ['  slowest', 'zoom', SLOWEST],
  ['fitted pan frames, ms: half', 'fittedPan', P50],
  ['  95 in 100', 'fittedPan', P95],
  ['  slowest', 'fittedPan', SLOWEST],
  ['heap, MiB', 'heapMiB'],
  ['elements in the page', 'elements'],
  ['  whole tree fitted', 'fittedElements'],
]

const PEERS = ['canvas', 'markmap']
const NAME_WIDTH = 37
const CELL_WIDTH = 16

/** A table of one size: each figure of the app and of the peers, and the ratios. */
export function table(results, nodes) {
  const head = ['Branchpoint', ...PEERS, ...PEERS.map((peer) => `÷ ${peer}`)]
  const rows = ROWS.map(([name, figure, share]) => [
    name,
    ...['branchpoint', ...PEERS].map((subject) =>
      summary(results.values(subject, nodes, figure, share)),
    ),
    ...PEERS.map((peer) => shown(results.ratio(peer, nodes, figure, share))),
  ])
  return [[`${nodes.toLocaleString('en')} nodes`, ...head], ...rows].map(line).join('\n')
}

/** What a comparison of the fitted tree is worth when the app does not fit all of it. */
export function fitRemark(results, nodes) {
  const zoom = results.median('branchpoint', nodes, 'fitZoom')
  const needed = results.median('canvas', nodes, 'fitZoom')
  if (!zoom || !needed || zoom < needed * FITS_ALL) return undefined
  return `At ${nodes.toLocaleString('en')} nodes the app's fit stops at zoom ${zoom.toFixed(3)}; the whole tree needs ${needed.toFixed(3)}.`
}

function line([name, ...cells]) {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')
}

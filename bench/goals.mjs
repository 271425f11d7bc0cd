import { shown } from './stats.mjs'

const APP = 'branchpoint'
/** The margins of two stages differ a little. */
export const FITS_ALL = 1.2

/**
 * The ten goals, in the order of their numbers: what is asked, what was measured, whether it is
 * met. A goal of which a part was not measured is neither met nor missed.
 */
export function goals(results, visit, sizes) {
  const against = (peer, nodes, figure, limit) =>
    most(`÷ ${peer}`, results.ratio(peer, nodes, figure), limit)
  const growth = (figure) => divided(results, figure)
  return [
    [
      'first paint, 300 nodes, all open',
      against('canvas', 300, 'drawMs', 2),
      against('markmap', 300, 'drawMs', 0.5),
    ],
    [
      'first paint, 3,000 nodes, all open',
      against('canvas', 3000, 'drawMs', 1.5),
      against('markmap', 3000, 'drawMs', 0.1),
    ],
    ['a branch of 40 opened, 300 nodes', against('canvas', 300, 'openMs', 2)],
    [
      'a branch of 40 opened, 3,000 nodes',
      against('canvas', 3000, 'openMs', 1.7),
      against('markmap', 3000, 'openMs', 0.35),
    ],
    ['a branch of 40 opened', most('10,000 ÷ 300', growth('openMs'), 3)],
    ['two levels open, 3,000 nodes', against('canvas', 3000, 'twoLevelsDrawMs', 2)],
    ['pan and zoom at reading size', ...sizes.flatMap((nodes) => frameGoals(results, nodes))],
    [
      'the whole of 3,000 nodes fitted',
      against('canvas', 3000, 'fitMs', 1),
      // A fit that stops early draws less than the canvas does.
      most('zoom ÷ canvas', results.ratio('canvas', 3000, 'fitZoom'), FITS_ALL),
    ],
    [
      'elements in the page',
      most('10,000 ÷ 300', growth('elements'), 1.5),
      most('at 10,000', results.median(APP, 10_000, 'elements'), 1000),
    ],
    ['first visit', most('LCP ÷ floor', visit.lcpRatio, 1.25), most('kB', visit.kB, 200)],
  ].map(([name, ...parts], index) => ({ number: index + 1, name, parts, verdict: verdict(parts) }))
}

function most(what, value, limit) {
  return { what, value, limit }
}

function divided(results, figure) {
  const [large, small] = [10_000, 300].map((nodes) => results.median(APP, nodes, figure))
  return large === undefined || !small ? undefined : large / small
}

/** The slow frames as quick as the canvas's, and none that is felt. */
function frameGoals(results, nodes) {
  return ['pan', 'zoom'].flatMap((figure) => {
    const canvasMs = results.median('canvas', nodes, figure, 0.95)
    const what = `${figure} at ${nodes.toLocaleString('en')}`
    return [
      {
        what: `${what}, p95 ms`,
        value: results.median(APP, nodes, figure, 0.95),
        limit: canvasMs && canvasMs + 1,
      },
      { what: `${what}, slowest ms`, value: results.median(APP, nodes, figure, 1), limit: 50 },
    ]
  })
}

function verdict(parts) {
  if (parts.some(({ value, limit }) => value !== undefined && value > limit)) return 'not met'
  return parts.some(({ value, limit }) => value === undefined || limit === undefined)
    ? 'not measured'
    : 'met'
}

export function goalLine({ number, name, parts, verdict: said }) {
  const figures = parts.map(
    ({ what, value, limit }) => `${what} ${shown(value)} (at most ${shown(limit)})`,
  )
  return `${String(number).padStart(2)} ${said.padEnd(13)} ${name}: ${figures.join('; ')}`
}

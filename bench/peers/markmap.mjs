// The same tree drawn by markmap-view, with its animations off.
import { zoomIdentity, zoomTransform } from 'd3'
import { Markmap } from 'markmap-view'
import { begin } from './begin.mjs'

const svg = document.querySelector('#stage')
const nodes = new Map()
let isPlaced = false

const { text, level, closed, focus, width, height, view } = await begin()
svg.style.width = `${width}px`
svg.style.height = `${height}px`
const markmap = new Markmap(svg, { duration: 0, embedGlobalCSS: true, maxWidth: 200, pan: false })
performance.mark('bench:source')
await markmap.setData(branchOf(JSON.parse(text).tree, 0))
walk(markmap.state.data, (node) => nodes.set(node.payload.id, node))
place(nodes.get(focus))
isPlaced = true

window.peer = {
  pane: '#stage',
  isShown: () => isPlaced && isLastVisible(),
  state: () => ({ count: layer().childElementCount, transform: layer().getAttribute('transform') }),
  hasChanged: ({ count, transform }) =>
    (layer().childElementCount !== count || layer().getAttribute('transform') !== transform) &&
    isLastVisible(),
  zoom: () => zoomTransform(svg).k,
  isOpened: ({ count }) => layer().childElementCount > count && isLastVisible(),
  pointOf: (id) => {
    const { rect } = nodes.get(id).state
    const { x, y, k } = zoomTransform(svg)
    return { x: (rect.x + rect.width) * k + x, y: (rect.y + rect.height + 1) * k + y }
  },
}

document.querySelector('#expand').addEventListener('click', () => {
  walk(markmap.state.data, (node) => {
    node.payload = { ...node.payload, fold: 0 }
  })
  void markmap.renderData()
})
document.querySelector('#fit').addEventListener('click', () => void markmap.fit())

function branchOf(node, depth) {
  const isOpen = depth < level && node.id !== closed
  return {
    content: node.when === undefined ? node.label : `${node.when}<br />${node.label}`,
    payload: { id: node.id, fold: isOpen || !node.children ? 0 : 1 },
    children: (node.children ?? []).map((child) => branchOf(child, depth + 1)),
  }
}

function walk(node, visit) {
  visit(node)
  for (const child of node.children) walk(child, visit)
}

/** The node that the app has in the middle, or the root at the left edge. */
function place(node) {
  const { rect } = (node ?? markmap.state.data).state
  const x = node ? width / 2 - rect.x * view.zoom : 28
  const y = height / 2 - (rect.y + rect.height / 2) * view.zoom
  markmap.svg.call(markmap.zoom.transform, zoomIdentity.translate(x, y).scale(view.zoom))
}

function layer() {
  return markmap.g.node()
}

/** A node fades in with its transition, even one that takes no time; the last comes last. */
function isLastVisible() {
  return layer().lastElementChild?.querySelector('foreignObject')?.style.opacity === '1'
}

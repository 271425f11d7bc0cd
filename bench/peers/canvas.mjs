// The lower bound: the same boxes and words on a bare canvas, laid out with d3-flextree as the app
// lays them out. It draws what is on the stage and knows no level of detail.
import { flextree } from 'd3-flextree'
import { begin } from './begin.mjs'

const CARD = { width: 224, padding: 14, glyph: 30, gap: 4, frame: 24 }
const WHEN = { font: '400 12.5px "Inter Variable"', line: 16, colour: '#63666e' }
const LABEL = { font: '620 15px "Inter Variable"', line: 19, colour: '#1b1d22' }
const COLUMN = CARD.width + 64
const WORD_GAP = ' '

const canvas = document.querySelector('#stage')
const context = canvas.getContext('2d')
const widths = new Map()
const cards = new Map()
let root
let view
let boxes = []
let frame = 0
let draws = 0

const { text, level, closed, ...stage } = await begin()
canvas.width = stage.width
canvas.height = stage.height
performance.mark('bench:source')
root = cardOf(JSON.parse(text).tree, 0)
view = { ...stage.view }
layOut()
draw()

window.peer = {
  pane: '#stage',
  isShown: () => draws > 0,
  state: () => draws,
  hasChanged: (before) => draws > before,
  zoom: () => view.zoom,
  isOpened: () => cards.get(closed).isOpen,
  pointOf: (id) => {
    const { x, y, width } = cards.get(id)
    return { x: (x + width / 2) * view.zoom + view.x, y: (y + 4) * view.zoom + view.y }
  },
}

function cardOf(node, depth) {
  const when = node.when === undefined ? [] : lines(node.when, WHEN, CARD.width - 2 * CARD.padding)
  const label = lines(node.label, LABEL, CARD.width - 2 * CARD.padding - CARD.glyph)
  const height =
    CARD.frame +
    (when.length > 0 ? when.length * WHEN.line + CARD.gap : 0) +
    Math.max(label.length * LABEL.line, 20)
  const card = {
    id: node.id,
    when,
    label,
    width: CARD.width,
    height,
    node,
    depth,
    isOpen: depth < level && node.id !== closed,
    cards: undefined,
  }
  cards.set(node.id, card)
  return card
}

/** A closed branch costs nothing but its parsing: its cards are made when it is opened. */
function childrenOf(card) {
  if (!card.isOpen) return []
  card.cards ??= (card.node.children ?? []).map((child) => cardOf(child, card.depth + 1))
  return card.cards
}

function lines(words, { font }, room) {
  const result = []
  let line = ''
  let filled = 0
  const space = widthOf(WORD_GAP, font)
  for (const word of words.split(WORD_GAP)) {
    const width = widthOf(word, font)
    if (line !== '' && filled + space + width > room) {
      result.push(line)
      line = word
      filled = width
    } else {
      filled = line === '' ? width : filled + space + width
      line = line === '' ? word : `${line}${WORD_GAP}${word}`
    }
  }
  return [...result, line]
}

function widthOf(word, font) {
  const key = `${font} ${word}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = font
  const { width } = context.measureText(word)
  widths.set(key, width)
  return width
}

function layOut() {
  const flow = flextree({
    children: childrenOf,
    nodeSize: ({ data }) => [data.height, COLUMN],
    spacing: (a, b) => (a.parent === b.parent ? 13 : 26),
  })
  const tree = flow(flow.hierarchy(root))
  boxes = []
  tree.eachBefore((node) => {
    const card = node.data
    card.x = node.depth * COLUMN
    card.y = Math.round(node.x - card.height / 2)
    card.parent = node.parent?.data
    boxes.push(card)
  })
}

function draw() {
  frame = 0
  const { zoom } = view
  const near = {
    left: -view.x / zoom,
    top: -view.y / zoom,
    right: (canvas.width - view.x) / zoom,
    bottom: (canvas.height - view.y) / zoom,
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#f7f6f2'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(zoom, 0, 0, zoom, view.x, view.y)
  drawWires(near)
  for (const card of boxes) if (isNear(card, near)) drawCard(card)
  draws += 1
}

function isNear({ x, y, width, height }, near) {
  return x < near.right && x + width > near.left && y < near.bottom && y + height > near.top
}

function drawWires(near) {
  context.beginPath()
  for (const { parent, x, y, height } of boxes) {
    if (!parent || x - 64 > near.right || x < near.left) continue
    const from = parent.y + parent.height / 2
    const to = y + height / 2
    if (Math.max(from, to) < near.top || Math.min(from, to) > near.bottom) continue
    const bend = x - 23
    context.moveTo(parent.x + parent.width, from)
    context.lineTo(bend, from)
    context.lineTo(bend, to)
    context.lineTo(x, to)
  }
  context.strokeStyle = '#8d8a80'
  context.lineWidth = 1.5
  context.stroke()
}

function drawCard({ x, y, width, height, when, label }) {
  context.beginPath()
  context.roundRect(x, y, width, height, 12)
  context.fillStyle = '#ffffff'
  context.fill()
  context.strokeStyle = '#d9d6cd'
  context.lineWidth = 1
  context.stroke()
  let baseline = drawLines(when, WHEN, x + CARD.padding, y + CARD.frame / 2)
  if (when.length > 0) baseline += CARD.gap
  context.beginPath()
  context.arc(x + CARD.padding + 10, baseline + 10, 9, 0, 2 * Math.PI)
  context.fillStyle = '#0072b2'
  context.fill()
  drawLines(label, LABEL, x + CARD.padding + CARD.glyph, baseline)
}

function drawLines(words, { font, line, colour }, x, top) {
  context.font = font
  context.fillStyle = colour
  words.forEach((each, index) => context.fillText(each, x, top + (index + 0.75) * line))
  return top + words.length * line
}

function drawSoon() {
  if (frame === 0) frame = requestAnimationFrame(draw)
}

function cardAt({ offsetX, offsetY }) {
  const x = (offsetX - view.x) / view.zoom
  const y = (offsetY - view.y) / view.zoom
  return boxes.find(
    (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  )
}

let travelled = 0
canvas.addEventListener('pointerdown', (event) => {
  travelled = 0
  canvas.setPointerCapture(event.pointerId)
})
canvas.addEventListener('pointermove', ({ buttons, movementX, movementY }) => {
  if (buttons !== 1) return
  travelled += Math.abs(movementX) + Math.abs(movementY)
  view.x += movementX
  view.y += movementY
  drawSoon()
})
canvas.addEventListener('click', (event) => {
  const card = travelled < 4 ? cardAt(event) : undefined
  if (!card?.node.children) return
  const before = card.y
  card.isOpen = !card.isOpen
  layOut()
  view.y += (before - card.y) * view.zoom
  drawSoon()
})
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    if (event.ctrlKey) zoomAt(event, 2 ** (-event.deltaY * 0.01))
    else view.y -= event.deltaY
    drawSoon()
  },
  { passive: false },
)

function zoomAt({ offsetX, offsetY }, factor) {
  view = {
    zoom: view.zoom * factor,
    x: offsetX - (offsetX - view.x) * factor,
    y: offsetY - (offsetY - view.y) * factor,
  }
}

function openFrom(card) {
  card.isOpen = true
  childrenOf(card).forEach(openFrom)
}

document.querySelector('#expand').addEventListener('click', () => {
  const before = root.y
  openFrom(root)
  layOut()
  view.y += (before - root.y) * view.zoom
  drawSoon()
})
document.querySelector('#fit').addEventListener('click', () => {
  const top = Math.min(...boxes.map(({ y }) => y))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const zoom = Math.min((canvas.width - 56) / right, (canvas.height - 56) / (bottom - top))
  view = {
    zoom,
    x: (canvas.width - right * zoom) / 2,
    y: canvas.height / 2 - ((top + bottom) / 2) * zoom,
  }
  drawSoon()
})

/** The branch that a measurement opens: it has just so many children, all leaves. */
export const WIDE = { id: 'wide', children: 40 }

/** Fewer leave no tree around the branch of forty. */
const FEWEST_NODES = 50

const HUES = ['blue', 'amber', 'green', 'plum', 'rust', 'brown', 'sky', 'grey']
const BRANCHES = { least: 2, most: 5 }
/** Most branches of a real schema go on, some end early. */
const EARLY_LEAF = 0.18
/** The early levels always go on, so that no seed makes a stub. */
const SURE_LEVELS = 3
/** Diseases stand at several places of a tree, so there are fewer scripts than diagnoses. */
const SCRIPTS = 40

const CONTRASTS = [
  'slow or sudden',
  'one side or both',
  'above or below the knee',
  'at rest or in motion',
  'with pain or without',
  'first time or once again',
  'better or worse by evening',
  'in the young or in the old',
  'alone or with other findings',
  'constant or coming and going',
]
const QUALITIES = [
  'early',
  'late',
  'mild and lasting',
  'on one side',
  'on both sides',
  'near the middle',
  'far from the middle',
  'after exertion',
  'with a warning',
  'seen only on a second look',
]
const REASONS = [
  'It came within an hour',
  'It grew over weeks',
  'Only one side',
  'Both sides alike',
  'Worse on standing',
  'No pain at all',
  'Pain comes first',
  'Nothing else is found',
  'Something else is found too',
  'As it was the last time',
]

/**
 * A sound schema file with just so many nodes, the same for the same seed. Its words are neutral:
 * it has the shape and the weight of a real schema and states no fact.
 *
 * @param {{ nodes: number, seed?: number }} wanted
 */
export function generateSchema({ nodes, seed = 1 }) {
  if (!Number.isInteger(nodes) || nodes < FEWEST_NODES) {
    throw new RangeError(`A generated schema has at least ${FEWEST_NODES} nodes, not ${nodes}.`)
  }
  return {
    format: '1-draft',
    id: `bench-${nodes}`,
    version: '0.1.0',
    language: 'en-GB',
    licence: 'CC0-1.0',
    authors: [{ name: 'The generator of the benchmark' }],
    title: `A tree of ${nodes} nodes`,
    problem: 'A generated tree that states no fact: it is there to be measured.',
    tree: written(shape(nodes, chance(seed)), chance(seed + 1)),
    scripts: Object.fromEntries(
      Array.from({ length: SCRIPTS }, (_, index) => [scriptId(index), scriptOf(index)]),
    ),
  }
}

function scriptOf(index) {
  return {
    name: `Disease ${index + 1}`,
    gist: `What is typical of disease ${index + 1}: ${QUALITIES[index % QUALITIES.length]}.`,
  }
}

function scriptId(index) {
  return `disease-${index + 1}`
}

/** The bare tree, level by level: who has how many children, and where the branch of forty hangs. */
function shape(nodes, next) {
  const root = { depth: 0, children: [] }
  const queue = [root]
  // The branch of forty and its children are added at the end.
  let left = nodes - 1 - (1 + WIDE.children)
  while (left > 0) {
    const parent = queue.shift()
    const isLast = queue.length === 0
    if (!isLast && parent.depth >= SURE_LEVELS && next() < EARLY_LEAF) continue
    const count = Math.min(left, between(next, BRANCHES))
    for (let index = 0; index < count; index += 1) {
      const child = { depth: parent.depth + 1, children: [] }
      parent.children.push(child)
      queue.push(child)
    }
    left -= count
  }
  const host = root.children[Math.floor(root.children.length / 2)] ?? root
  host.children.unshift(wideBranch(host.depth + 1))
  return root
}

function wideBranch(depth) {
  const leaf = () => ({ depth: depth + 1, children: [] })
  return { id: WIDE.id, depth, children: Array.from({ length: WIDE.children }, leaf) }
}

/** The tree with its words, numbered in reading order. */
function written(root, next) {
  let number = 0

  function write(node, place) {
    number += 1
    const id = node.id ?? place.id ?? `n${number}`
    const kind = kindOf(node, next)
    const label = labelOf(kind, number, next)
    return {
      id,
      label,
      kind,
      gist: `Number ${number} in the order of reading; it stands for a card of a real schema.`,
      ...(node.depth > 0 && {
        when: one(next, REASONS),
        whyNot: `What was said leads elsewhere than to number ${number}.`,
      }),
      ...(kind === 'diagnosis' && { script: scriptId(number % SCRIPTS) }),
      ...(node.depth === 1 && { hue: HUES[place.index % HUES.length] }),
      ...(node.children.length > 0 && {
        ask: { prompt: `Which is it: ${one(next, CONTRASTS)}?` },
        children: node.children.map((child, index) =>
          write(child, { index, ...(node.id === WIDE.id && { id: `${WIDE.id}-${index + 1}` }) }),
        ),
      }),
    }
  }

  return write(root, { index: 0 })
}

function kindOf(node, next) {
  if (node.depth === 0) return 'problem'
  if (node.children.length === 0) return next() < 0.7 ? 'diagnosis' : 'site'
  return next() < 0.5 ? 'question' : 'category'
}

/** Ten to fifty characters. */
function labelOf(kind, number, next) {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`
  switch (kind) {
    case 'problem':
      return 'A problem with many causes'
    case 'question':
    case 'category':
      return `${name}: ${one(next, CONTRASTS)}`
    default:
      return `${name}, ${one(next, QUALITIES)}`
  }
}

function one(next, words) {
  return words[Math.floor(next() * words.length)]
}

function between(next, { least, most }) {
  return least + Math.floor(next() * (most - least + 1))
}

/** Mulberry32: small, and the same on every machine. */
function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

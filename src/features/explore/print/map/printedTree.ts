import { fitPage, type Extent } from '@/domain/print/fitPage'
import { nodeById } from '@/domain/schema/findNode'
import { boundsOf, type CardBox, layoutTree } from '@/domain/schema/layoutTree'
import type { OpenBranches } from '@/domain/schema/openBranches'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { invariant } from '@/domain/shared/invariant'
import { wirePath } from '../../map/wires'
import { CARD_SETS, type CardSet, KICKER, type PrintCard, printCard } from './printCard'

/** How the paper lies. */
type PageWay = 'portrait' | 'landscape'

/**
 * The room for a map under its title, in CSS pixels. A page of A4 and one of Letter both hold it:
 * it is as narrow as the one and as low as the other, inside margins of 10 mm.
 */
const ROOM: Record<PageWay, Extent> = {
  portrait: { width: 712, height: 876 },
  landscape: { width: 970, height: 616 },
}
/** A small tree is not blown up beyond what reads well. */
const MOST = 1.4
const PT_PER_PX = 0.75
/** Words of this size read well on paper: closer cards than it needs gain nothing. */
const GOOD_PT = 7

export type PrintedCard = PrintCard & { node: SchemaNode; box: CardBox; hidden: number }

/** A tree on one page: its cards and wires in pixels of its own, and how large they come out. */
export type PrintedTree = {
  way: PageWay
  bounds: CardBox
  scale: number
  /** How high the smallest words are on the paper. */
  smallestPt: number
  cards: readonly PrintedCard[]
  wires: string
}

/**
 * The tree from a node down, set and turned for one page: with as much air as leaves its words in a
 * good size, else so that they come out as large as they can.
 */
export function printedTree(
  whole: Schema,
  root: NodeId,
  open: OpenBranches,
  isClosed: boolean,
): PrintedTree {
  const schema = root === whole.rootId ? whole : { ...whole, rootId: root }
  let best: PrintedTree | undefined
  for (const set of CARD_SETS) {
    const tree = onPage(laidOut(schema, open, isClosed, set))
    if (tree.smallestPt >= GOOD_PT) return tree
    if (best === undefined || tree.smallestPt > best.smallestPt) best = tree
  }
  invariant(best, 'a map is printed without any way to set its cards')
  return best
}

/** Upright or lying, whichever gives it more room. */
function onPage(tree: Pick<PrintedTree, 'bounds' | 'cards' | 'wires'>): PrintedTree {
  const portrait = fitPage(tree.bounds, ROOM.portrait, MOST)
  const landscape = fitPage(tree.bounds, ROOM.landscape, MOST)
  const scale = Math.max(portrait, landscape)
  const way = portrait > landscape ? 'portrait' : 'landscape'
  return { ...tree, way, scale, smallestPt: KICKER.sizePx * scale * PT_PER_PX }
}

function laidOut(schema: Schema, open: OpenBranches, isClosed: boolean, set: CardSet) {
  const made = new Map<NodeId, PrintCard>()
  const cardOf = (id: NodeId) => {
    const card = made.get(id) ?? printCard(nodeById(schema, id), open, isClosed, set)
    made.set(id, card)
    return card
  }
  const layout = layoutTree(schema, open, (id) => cardOf(id).heightPx, {
    cardWidthPx: set.widthPx,
    levelGapPx: set.levelGapPx,
    siblingGapPx: set.siblingGapPx,
    familyGapPx: set.familyGapPx,
  })
  const cards = [...layout].map(([id, box]) => {
    const node = nodeById(schema, id)
    const isShut = node.children.every((child) => !layout.has(child))
    return { ...cardOf(id), node, box, hidden: isShut ? node.below : 0 }
  })
  const bounds = boundsOf([...layout.values()]) ?? { x: 0, y: 0, width: 1, height: 1 }
  return { cards, bounds: roomFor(bounds), wires: wirePath(schema, layout, layout.keys(), 'right') }
}

/** Room for borders, and for how many hang below a closed card at the right edge. */
function roomFor({ x, y, width, height }: CardBox): CardBox {
  return { x: x - 2, y: y - 2, width: width + 36, height: height + 4 }
}

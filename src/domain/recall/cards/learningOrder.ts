import type { NodeId } from '../../schema/schema'
import type { CardKind } from '../recallCard'

/** What a card asks for, and the node with which it is learnt. */
type Learnt = { kind: CardKind; ids: readonly string[]; unit: NodeId }

/** So many of a kind may stand in a row where there is anything else to ask. */
const MOST_IN_A_ROW = 2
/** So far ahead is looked for something else: it is to be about what was just learnt. */
const LOOKED_AHEAD = 24

/**
 * The cards of a block so mixed that no more than two of a kind stand in a row, where others can be
 * asked already. They are given in an order of learning, and keep it otherwise: nothing is asked
 * before what it builds on, such as what separates two branches before their labels.
 */
export function inLearningOrder<Card extends Learnt>(cards: readonly Card[]): Card[] {
  const here = new Set(cards.map(keyOf))
  const labels = new Map<NodeId, string[]>()
  for (const card of cards) {
    if (card.kind === 'label')
      labels.set(card.unit, [...(labels.get(card.unit) ?? []), keyOf(card)])
  }
  const placed = new Set<string>()
  const isReady = (card: Card) =>
    basisOf(card, labels.get(card.unit) ?? []).every((key) => !here.has(key) || placed.has(key))

  const ordered: Card[] = []
  const ahead: Card[] = []
  let next = 0
  while (ordered.length < cards.length) {
    const more = cards.slice(next, next + LOOKED_AHEAD - ahead.length)
    ahead.push(...more)
    next += more.length
    const last = ordered.slice(-MOST_IN_A_ROW)
    const isOther = ({ kind }: Card) =>
      last.length < MOST_IN_A_ROW || last.some((each) => each.kind !== kind)
    const other = ahead.findIndex((card) => isOther(card) && isReady(card))
    // Without another the first is taken: what it builds on stands before it.
    const [card] = ahead.splice(Math.max(other, 0), 1)
    if (!card) break
    placed.add(keyOf(card))
    ordered.push(card)
  }
  return ordered
}

/** What has to be asked before a card, where that is asked at all. */
function basisOf({ kind, ids, unit }: Learnt, labels: readonly string[]): string[] {
  const own = [keyFor('label', unit), keyFor('children', unit)]
  switch (kind) {
    case 'children':
      return [keyFor('label', unit)]
    case 'separates':
      return [...own, ...ids.map((id) => keyFor('label', id))]
    case 'findings-of-script':
      return [...own, keyFor('script-from-findings', ...ids)]
    case 'rebuild':
      return [...own, ...labels]
    case 'label':
    case 'script-from-findings':
    case 'finding':
    case 'tip':
      return own
  }
}

function keyOf({ kind, ids }: Learnt): string {
  return keyFor(kind, ...ids)
}

function keyFor(kind: CardKind, ...ids: readonly string[]): string {
  return [kind, ...ids].join(' ')
}

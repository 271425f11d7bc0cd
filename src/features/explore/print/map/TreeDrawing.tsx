import { memo } from 'react'
import { Glyph } from '@/ui/Glyph'
import { type CardLine, KICKER, LABEL } from './printCard'
import type { PrintedCard, PrintedTree } from './printedTree'

const RADIUS_PX = 8
const WARNING = 'M10 2.8 18 17H2ZM10 8v4M10 14.6v.2'

type TreeDrawingProps = { tree: PrintedTree; title: string }

/** A tree as vectors, at the size at which it is printed. */
export function TreeDrawing({ tree, title }: TreeDrawingProps) {
  const { bounds, scale, cards, wires } = tree
  const { x, y, width, height } = bounds
  return (
    <svg
      role="img"
      aria-label={`The tree of ${title}, ${cards.length} ${cards.length === 1 ? 'card' : 'cards'}`}
      className="tree-drawing"
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width * scale}
      height={height * scale}
    >
      <path d={wires} className="wires" />
      {cards.map((card) => (
        <CardDrawing key={card.node.id} card={card} />
      ))}
    </svg>
  )
}

const CardDrawing = memo(function CardDrawing({ card }: { card: PrintedCard }) {
  const { node, box, lines, glyphY, mark, blank, hidden } = card
  const firstX = lines.find(({ role }) => role === 'label')?.x ?? 0
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <rect
        width={box.width}
        height={box.height}
        rx={RADIUS_PX}
        className={node.depth === 0 ? 'card-root' : 'card'}
      />
      <g transform={`translate(${firstX - 28} ${glyphY})`}>
        <Glyph hue={node.hue} kind={node.kind} />
      </g>
      {lines.map((line, index) => (
        <Words key={index} line={line} />
      ))}
      {blank ? <path className="blank" d={`M${blank.x} ${blank.y}h${blank.widthPx}`} /> : null}
      {mark ? (
        <path
          className="mark"
          d={WARNING}
          transform={`translate(${mark.x} ${mark.y}) scale(.65)`}
        />
      ) : null}
      {hidden > 0 ? (
        <text
          className="hidden-below"
          x={box.width + 6}
          y={box.height / 2 + 4.5}
          fontSize={KICKER.sizePx}
        >
          +{hidden}
        </text>
      ) : null}
    </g>
  )
})

function Words({ line: { text, x, y, role } }: { line: CardLine }) {
  const style = role === 'label' ? LABEL : KICKER
  return (
    <text className={`words-${role}`} x={x} y={y} fontSize={style.sizePx} fontWeight={style.weight}>
      {text}
    </text>
  )
}

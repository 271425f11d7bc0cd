import type { NodeStanding } from '@/domain/localisation/tree/nodeStandings'
import type { SchemaNode } from '@/domain/schema/schema'
import { Glyph } from '@/ui/Glyph'
import { Icon } from '@/ui/Icon'
import { nodeName } from '../nodeName'
import { DimNote } from '../standings/DimNote'
import { StrengthNote } from '../standings/StrengthNote'
import { noteOf, useStrength } from '../standings/useStrengths'
import { metaOf, metaText } from './cardText'

type NodeCardProps = {
  node: SchemaNode
  isOpen: boolean
  isSelected: boolean
  /** On the way from the root to the chosen card. */
  isOnWay: boolean
  isTabStop: boolean
  /** Outside of what focus mode shows, or spoken against by what was found. */
  isDimmed: boolean
  /** What is known of it, when that is why it steps back or stands out. */
  standing: NodeStanding | undefined
  onVisit: () => void
  onFold: () => void
  onFocus: () => void
}

/** A card of the map: reads like a sentence, from what leads here to what must not be missed. */
export function NodeCard(props: NodeCardProps) {
  const { node, isOpen, isSelected, isTabStop, standing, onVisit, onFocus } = props
  const isBranch = node.children.length > 0
  const strength = useStrength(node.id)
  return (
    <>
      <button
        type="button"
        data-node={node.id}
        dir="auto"
        aria-label={nodeName(node, noteOf(standing, strength))}
        aria-expanded={isBranch ? isOpen : undefined}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onVisit}
        onFocus={onFocus}
        className={`nodrag nopan flex min-h-full w-full flex-col justify-center gap-(--card-gap) rounded-xl border px-(--card-x) py-(--card-y) text-start wrap-anywhere ${cardLook(props)}`}
      >
        <CardWords node={node} />
        <DimNote standing={standing} />
        <StrengthNote note={strength} isOnInk={node.depth === 0 && !props.isDimmed} />
      </button>
      {isBranch ? <FoldButton {...props} /> : null}
    </>
  )
}

function cardLook({ node, isSelected, isOnWay, isDimmed, standing }: NodeCardProps): string {
  if (isDimmed) return 'quiet-card border-hairline bg-paper text-ink-3 hover:border-wire'
  if (node.depth === 0) {
    return `border-ink bg-ink text-inverse shadow-card ${isSelected ? 'outline-2 outline-offset-2 outline-ink' : ''}`
  }
  if (isSelected)
    return `border-ink ${standing?.isLit ? 'bg-accent-ground' : 'bg-surface'} shadow-card outline-(length:--chosen-width) -outline-offset-(--chosen-width) outline-ink`
  if (standing?.isLit) return 'lit-card'
  return `bg-surface shadow-card hover:border-wire ${isOnWay ? 'border-wire' : 'border-hairline'}`
}

function CardWords({ node }: { node: SchemaNode }) {
  const meta = metaOf(node)
  const isRoot = node.depth === 0
  return (
    <>
      {node.when === undefined ? null : (
        <span className={`block text-kicker ${isRoot ? 'text-inverse-2' : 'text-ink-3'}`}>
          {node.when}
        </span>
      )}
      <span className="flex gap-2.5">
        <Glyph
          hue={node.hue}
          kind={node.kind}
          className={isRoot ? 'shrink-0 text-inverse!' : 'shrink-0'}
        />
        <span className="weight-label min-w-0 flex-1 text-label">{node.label}</span>
      </span>
      {meta ? (
        <span className="flex items-start gap-1.5 text-kicker text-warn">
          <span className="grid h-[1lh] place-items-center">
            <Icon name="warning" sizePx={13} />
          </span>
          <span className="min-w-0 flex-1 text-balance">{metaText(meta)}</span>
        </span>
      ) : null}
    </>
  )
}

/** Beside the card, on the wire: how many are hidden, or a minus sign to fold them. */
function FoldButton({ node, isOpen, onFold }: NodeCardProps) {
  const what = `${node.below} below ${node.label}`
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={isOpen ? `Hide ${what}` : `Show ${what}`}
      onClick={onFold}
      className="nodrag nopan touch-target weight-label absolute top-1/2 left-full ml-2 in-data-[orientation=down]:top-full in-data-[orientation=down]:left-1/2 in-data-[orientation=down]:mt-2 in-data-[orientation=down]:ml-0 in-data-[orientation=down]:-translate-x-1/2 in-data-[orientation=down]:translate-y-0 grid h-5.5 min-w-5.5 -translate-y-1/2 place-items-center rounded-full border border-wire bg-paper px-1 text-[0.71875rem] leading-none text-ink-2 hover:border-ink hover:text-ink"
    >
      {isOpen ? <Icon name="minus" sizePx={12} /> : node.below}
    </button>
  )
}

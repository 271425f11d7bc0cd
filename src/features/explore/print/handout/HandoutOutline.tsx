import type { HandoutEmergency } from '@/domain/print/handout'
import type { SchemaNode } from '@/domain/schema/schema'
import { Glyph } from '@/ui/Glyph'
import { PaperClaim } from './PaperClaim'

const INDENT_MM = 5
/** Beyond this many levels the rows keep their place: the paper is not wider. */
const LEVELS = 12

type HandoutOutlineProps = { nodes: readonly SchemaNode[]; isClosed: boolean }

/** The tree as indented rows. With closed answers its leaves are lines to write on. */
export function HandoutOutline({ nodes, isClosed }: HandoutOutlineProps) {
  const top = nodes[0]?.depth ?? 0
  return (
    <section>
      <h3>Outline</h3>
      <ul className="handout-outline">
        {nodes.map((node) => {
          const level = Math.min(node.depth - top, LEVELS)
          const isBlank = isClosed && node.children.length === 0 && node.depth > top
          return (
            <li
              key={node.id}
              className={node.children.length > 0 ? 'handout-branch' : undefined}
              style={{ paddingInlineStart: `${level * INDENT_MM}mm` }}
            >
              <Glyph hue={node.hue} kind={node.kind} />
              {isBlank ? <span className="handout-blank" /> : <strong>{node.label}</strong>}
              {node.when === undefined ? null : <span>{node.when}</span>}
              {node.cantMiss ? <span className="handout-warning">⚠ can’t miss</span> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function HandoutEmergencies({ emergencies }: { emergencies: readonly HandoutEmergency[] }) {
  if (emergencies.length === 0) return null
  return (
    <section>
      <h3>What must not wait</h3>
      <dl className="handout-fields">
        {emergencies.map(({ id, name, signs, act }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {signs}.
              {act ? (
                <>
                  {' '}
                  <PaperClaim claim={act} />
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

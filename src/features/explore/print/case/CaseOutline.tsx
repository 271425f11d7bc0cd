import { Fragment } from 'react'
import type { OutlineRow } from '@/domain/cases/outlineToAnswers'
import { Glyph } from '@/ui/Glyph'

const INDENT_MM = 3.5
/** Beyond this many levels the rows keep their place: the paper is not wider. */
const LEVELS = 10

/** The branch of the answer, as indented rows. */
export function CaseOutline({ rows }: { rows: readonly OutlineRow[] }) {
  if (rows.length === 0) return null
  return (
    <section className="case-part">
      <h3>The branch</h3>
      <ul className="case-outline">
        {rows.map(({ id, label, level, node, isAnswer, othersAfter }) => (
          <Fragment key={id}>
            <li style={indent(level)}>
              <Glyph hue={node.hue} kind={node.kind} />
              {isAnswer ? <strong dir="auto">{label}</strong> : <span dir="auto">{label}</span>}
              {isAnswer ? <span className="case-beside">it was this</span> : null}
            </li>
            {othersAfter > 0 ? (
              <li style={indent(level)} className="case-beside">
                and {othersAfter} more
              </li>
            ) : null}
          </Fragment>
        ))}
      </ul>
    </section>
  )
}

function indent(level: number) {
  return { paddingInlineStart: `${Math.min(level, LEVELS) * INDENT_MM}mm` }
}

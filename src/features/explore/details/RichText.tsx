import { Fragment } from 'react'
import type { Inline, RichText as RichTextData } from '@/domain/format/richText'
import { findNode } from '@/domain/schema/findNode'
import { showNode } from '@/state/explore'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { CitationMark } from './CitationMark'

/** A text of the schema, built from data; there is no HTML in it that could be dangerous. */
export function RichText({ text }: { text: RichTextData }) {
  return text.map((inline, index) => (
    <Fragment key={index}>
      {typeof inline === 'string' ? closeTo(inline, text[index + 1]) : <Mark inline={inline} />}
    </Fragment>
  ))
}

/** The number of a source stands close to the word before it. */
function closeTo(words: string, next: Inline | undefined): string {
  return typeof next === 'object' && next.kind === 'citation' ? words.trimEnd() : words
}

function Mark({ inline }: { inline: Exclude<Inline, string> }) {
  switch (inline.kind) {
    case 'strong':
      return (
        <strong className="weight-label">
          <RichText text={inline.text} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <RichText text={inline.text} />
        </em>
      )
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noreferrer" className="text-accent underline">
          <RichText text={inline.text} />
        </a>
      )
    case 'citation':
      return <CitationMark keys={inline.keys} />
    case 'cross-link':
      return <CrossLink target={inline.target} id={inline.id} words={inline.text} />
  }
}

/** A node can be gone to; anything else that is named here is read where it stands. */
function CrossLink({ target, id, words }: { target: string; id: string; words: string }) {
  const node = useAppStore((state) => {
    const schema = selectSchema(state)
    // On a card to remember, the card of the address is the branch one sits at: nothing leads away.
    if (state.place?.view === 'recall') return undefined
    return target === 'node' && schema ? findNode(schema, id) : undefined
  })
  if (!node) return <span className="weight-label">{words}</span>
  return (
    <button type="button" className="text-accent underline" onClick={() => showNode(node.id)}>
      {words}
    </button>
  )
}

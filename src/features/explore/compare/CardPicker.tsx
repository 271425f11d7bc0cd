import { type ReactNode, useId, useMemo, useState } from 'react'
import { MOST_COMPARED } from '@/domain/compare/comparePlace'
import { choicesOf } from '@/domain/compare/choicesOf'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
import { Glyph } from '@/ui/Glyph'
import { useHeadingFocus } from './useHeadingFocus'

type CardPickerProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  chosenFirst: readonly NodeId[]
  /** Whether one has come here from a comparison. */
  takesFocus: boolean
  onCompare: (ids: readonly NodeId[]) => void
  /** Nothing where there is no comparison to go back to. */
  onCancel: (() => void) | undefined
}

/** The choice of two to four cards: what is likely first, then all of them branch by branch. */
export function CardPicker({
  schema,
  knowledge,
  chosenFirst,
  takesFocus,
  onCompare,
  onCancel,
}: CardPickerProps) {
  const heading = useHeadingFocus(takesFocus)
  const [chosen, setChosen] = useState(chosenFirst)
  const choices = useMemo(
    () => choicesOf(schema, knowledge, chosenFirst),
    [schema, knowledge, chosenFirst],
  )
  const toggle = (id: NodeId) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const chips = (nodes: readonly SchemaNode[]) => (
    <Chips nodes={nodes} chosen={chosen} onToggle={toggle} />
  )
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="weight-label tight text-title">
        Choose two to four cards to compare
      </h2>
      {choices.branches.length === 0 ? <NothingToChoose /> : null}
      {choices.pairs.length > 0 && chosen.length === 0 ? (
        <Group title="Often asked">
          <ul className="flex flex-wrap gap-2">
            {choices.pairs.map(([one, other]) => (
              <li key={`${one.id} ${other.id}`}>
                <Button
                  className="h-auto min-h-8 py-1 whitespace-normal"
                  onClick={() => onCompare([one.id, other.id])}
                >
                  {one.label} <span className="text-ink-3">or</span> {other.label}?
                </Button>
              </li>
            ))}
          </ul>
        </Group>
      ) : null}
      {choices.likely.length > 0 ? <Group title="Likely">{chips(choices.likely)}</Group> : null}
      {choices.branches.map(({ title, nodes }) => (
        <Group key={title.id} title={title.label}>
          {chips(nodes)}
        </Group>
      ))}
      <Chosen
        nodes={chosen.map((id) => nodeById(schema, id))}
        onCompare={() => onCompare(chosen)}
        onCancel={onCancel}
      />
    </>
  )
}

function NothingToChoose() {
  return (
    <p className="mt-3 max-w-[46rem] text-ink-2">
      No two cards of this schema have a script or a site, so that there is nothing to hold against
      each other.
    </p>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section className="mt-5" aria-labelledby={heading}>
      <h3 id={heading} className="weight-label mb-2 text-small text-ink-2">
        {title}
      </h3>
      {children}
    </section>
  )
}

type ChipsProps = {
  nodes: readonly SchemaNode[]
  chosen: readonly NodeId[]
  onToggle: (id: NodeId) => void
}

function Chips({ nodes, chosen, onToggle }: ChipsProps) {
  const isFull = chosen.length >= MOST_COMPARED
  return (
    <ul className="flex flex-wrap gap-2">
      {nodes.map(({ id, label, hue, kind }) => {
        const isChosen = chosen.includes(id)
        return (
          <li key={id}>
            <button
              type="button"
              aria-pressed={isChosen}
              disabled={isFull && !isChosen}
              onClick={() => onToggle(id)}
              className={`touch-target flex min-h-8 items-center gap-2 rounded-lg border px-2.5 py-1 text-left text-small disabled:opacity-50 ${isChosen ? 'weight-label border-ink bg-accent-ground' : 'border-hairline bg-surface hover:border-wire'}`}
            >
              <Glyph hue={hue} kind={kind} className="shrink-0" />
              {label}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

type ChosenProps = {
  nodes: readonly SchemaNode[]
  onCompare: () => void
  onCancel: (() => void) | undefined
}

/** What is chosen so far, always in sight, and the way on. */
function Chosen({ nodes, onCompare, onCancel }: ChosenProps) {
  return (
    <div className="sticky bottom-0 mt-6 flex flex-wrap items-center gap-3 border-t border-hairline bg-paper py-3">
      <p role="status" className="min-w-0 flex-1 text-small text-ink-2">
        {nodes.length === 0 ? 'None chosen yet.' : nodes.map(({ label }) => label).join(', ')}
        {nodes.length === MOST_COMPARED ? ' No more than four fit side by side.' : ''}
      </p>
      {onCancel ? <Button onClick={onCancel}>Cancel</Button> : null}
      <Button
        look="strong"
        disabled={nodes.length < 2}
        className="disabled:opacity-40"
        onClick={onCompare}
      >
        Compare
      </Button>
    </div>
  )
}

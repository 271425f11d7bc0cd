import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { cardFaces } from '@/domain/recall/cardFaces'
import type { CardMemory } from '@/domain/recall/cardMemory'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { Grade } from '@/domain/recall/reviewEvent'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { KIND_WORDS } from '../cardWords'
import { Rebuild } from '../rebuild/Rebuild'
import { proposedGrade } from '../rebuild/rebuiltWords'
import { useRebuild } from '../rebuild/useRebuild'
import { CardFace } from './CardFace'
import { GradeButtons } from './GradeButtons'
import { useSittingKeys } from './useSittingKeys'
import { useSwipe } from './useSwipe'

type CardInPlayProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  card: RecallCard
  memory: CardMemory | undefined
  /** Whether one has come here from another card. */
  takesFocus: boolean
  /** With the milliseconds since the question was shown. */
  onGrade: (grade: Grade, tookMs: number) => void
  onInfo: () => void
}

/** One card, from its question to its grade. */
export function CardInPlay(props: CardInPlayProps) {
  const { schema, knowledge, card, memory, takesFocus, onInfo } = props
  const turn = useTurn(props)
  const { faces, root, rebuilding, isOpen, show, grade } = turn
  const { heading, answer } = useFocus(isOpen, takesFocus)
  useSittingKeys({ isOpen, onShow: show, onGrade: grade, onInfo })
  return (
    <>
      <Swipeable
        onTap={isOpen || root !== undefined ? undefined : show}
        swipe={isOpen ? { left: () => grade('again'), right: () => grade('good') } : undefined}
      >
        <CardFace
          schema={schema}
          knowledge={knowledge}
          faces={faces}
          kicker={kickerOf(schema, card)}
          isOpen={isOpen}
          heading={heading}
          answer={answer}
        >
          {root === undefined ? undefined : <Rebuild schema={schema} rebuilding={rebuilding} />}
        </CardFace>
      </Swipeable>
      <div className="shrink-0 border-t border-hairline bg-surface">
        <div className="mx-auto max-w-[46rem] px-4 py-2.5 min-[1700px]:[zoom:1.35]">
          {isOpen ? (
            <GradeButtons
              card={card}
              memory={memory}
              proposed={rebuilding.rebuilt && proposedGrade(rebuilding.rebuilt)}
              onGrade={grade}
            />
          ) : (
            <ShowButton
              words={
                root !== undefined && rebuilding.way !== 'aloud' ? 'Compare' : 'Show the answer'
              }
              onShow={show}
            />
          )}
        </div>
      </div>
    </>
  )
}

/** What a card asks, whether its answer is open, and how long the learner takes. */
function useTurn({ schema, knowledge, card, onGrade }: CardInPlayProps) {
  const faces = useMemo(() => cardFaces(card, schema, knowledge), [card, schema, knowledge])
  const root = rebuiltRoot(card, faces)
  const rebuilding = useRebuild(schema, knowledge, root ?? schema.rootId)
  const [isShown, setShown] = useState(false)
  const start = useRef<number>(undefined)
  const isGraded = useRef(false)
  useEffect(() => {
    start.current = performance.now()
  }, [])
  return {
    faces,
    root,
    rebuilding,
    isOpen: isShown || rebuilding.rebuilt !== undefined,
    show: () => {
      if (root !== undefined && rebuilding.way !== 'aloud') rebuilding.compare()
      setShown(true)
    },
    grade: (given: Grade) => {
      // A second press before the next card is there is not a grade of this one.
      if (isGraded.current) return
      isGraded.current = true
      onGrade(given, Math.round(performance.now() - (start.current ?? performance.now())))
    },
  }
}

function ShowButton({ words, onShow }: { words: string; onShow: () => void }) {
  return (
    <button
      type="button"
      onClick={onShow}
      className="flex min-h-14 w-full items-center justify-center gap-2.5 rounded-xl bg-ink text-body text-inverse"
    >
      <span className="weight-label">{words}</span>
      <kbd aria-hidden="true" className="font-sans text-kicker opacity-80 pointer-coarse:hidden">
        Space
      </kbd>
    </button>
  )
}

type SwipeableProps = {
  onTap: (() => void) | undefined
  swipe: { left: () => void; right: () => void } | undefined
  children: ReactNode
}

/** The card under a finger: a tap shows the answer, left is Again and right is Good. */
function Swipeable({ onTap, swipe, children }: SwipeableProps) {
  const { byPx, isMeant, handlers } = useSwipe(swipe)
  return (
    <div
      role="presentation"
      className="min-h-0 flex-1 touch-pan-y overflow-x-clip overflow-y-auto"
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('button, a')) onTap?.()
      }}
      {...handlers}
    >
      <div
        className="mx-auto max-w-[46rem] px-4 pt-[clamp(1rem,6vh,4rem)] pb-10 min-[1700px]:[zoom:1.35]"
        style={byPx === 0 ? undefined : { transform: `translateX(${byPx / 2}px)` }}
      >
        {children}
      </div>
      {byPx === 0 ? null : (
        <p
          aria-hidden="true"
          className={`weight-label pointer-events-none fixed top-1/3 rounded-full border px-4 py-2 ${byPx < 0 ? 'right-4' : 'left-4'} ${isMeant ? 'border-ink bg-ink text-inverse' : 'border-wire bg-surface text-ink-2'}`}
        >
          {byPx < 0 ? 'Again' : 'Good'}
        </p>
      )}
    </div>
  )
}

/** The question is read first, then the answer: the focus goes along, and nothing moves. */
function useFocus(isOpen: boolean, takesFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  useEffect(() => {
    if (isOpen) answer.current?.focus({ preventScroll: true })
  }, [isOpen])
  return { heading, answer }
}

function kickerOf(schema: Schema, { kind, branch }: RecallCard): string {
  const label = branch === schema.rootId ? undefined : findNode(schema, branch)?.label
  return label === undefined ? KIND_WORDS[kind] : `${KIND_WORDS[kind]} · ${label}`
}

/** The node whose children are to be rebuilt; nothing where the card asks something else. */
function rebuiltRoot({ kind, node }: RecallCard, faces: { question: readonly { kind: string }[] }) {
  const hasTree = faces.question.some((block) => block.kind === 'tree')
  return kind === 'rebuild' && hasTree ? node : undefined
}

import { type RefObject, useMemo } from 'react'
import type { CardFaces, FaceBlock } from '@/domain/recall/recallCard'
import { citedKeys } from '@/domain/references/citedKeys'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { CitationsPage } from '../../details/CitationMark'
import { SourcesSection } from '../../details/SourcesSection'
import { FaceBlocks } from '../faces/FaceBlocks'

type CardFaceProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  faces: CardFaces
  kicker: string
  isOpen: boolean
  heading: RefObject<HTMLHeadingElement | null>
  answer: RefObject<HTMLDivElement | null>
  /** What stands in place of the question's blocks, as when a branch is rebuilt. */
  children?: React.ReactNode
}

/**
 * A card: its question, and below it the answer once it is open. The question stays where it is, and
 * nothing of the answer is on the page before.
 */
export function CardFace(props: CardFaceProps) {
  const { schema, knowledge, faces, kicker, isOpen, heading, answer, children } = props
  const { question, rest } = useMemo(() => openTrees(faces, isOpen), [faces, isOpen])
  const keys = useMemo(() => (isOpen ? citedKeys([question, rest]) : []), [question, rest, isOpen])
  const citations = keys.map((key) => ({ key, reference: knowledge.references[key] }))
  return (
    <CitationsPage keys={keys}>
      <p className="text-kicker text-ink-3">{kicker}</p>
      <h2
        ref={heading}
        tabIndex={-1}
        dir="auto"
        className="weight-label tight mt-1 text-title wrap-anywhere md:text-[1.625rem] md:leading-[2rem]"
      >
        {faces.prompt}
      </h2>
      {children || question.length > 0 ? (
        <div className="mt-4 text-[1.0625rem] leading-[1.5rem]">
          {children ?? <FaceBlocks schema={schema} knowledge={knowledge} blocks={question} />}
        </div>
      ) : null}
      {isOpen ? (
        <div
          ref={answer}
          tabIndex={-1}
          role="group"
          aria-label="Answer"
          className="answer-appear mt-5 border-t border-hairline pt-5 text-[1.0625rem] leading-[1.5rem] outline-none"
        >
          <FaceBlocks schema={schema} knowledge={knowledge} blocks={rest} />
          <SourcesSection citations={citations} />
        </div>
      ) : null}
    </CitationsPage>
  )
}

/** A tree of the question is opened where it stands; the answer does not draw it again. */
function openTrees({ question, answer }: CardFaces, isOpen: boolean) {
  if (!isOpen) return { question, rest: answer }
  const isDrawn = (block: FaceBlock) =>
    block.kind === 'tree' &&
    question.some((other) => other.kind === 'tree' && other.root === block.root)
  return {
    question: question.map((block) => (block.kind === 'tree' ? { ...block, isOpen } : block)),
    rest: answer.filter((block) => !isDrawn(block)),
  }
}

import type { CardLine, FaceBlock } from '@/domain/recall/recallCard'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { ClaimText, Taught } from '../../details/ClaimText'
import { RichText } from '../../details/RichText'
import { TipDrawing } from '../../details/TipDrawing'
import { HiddenTree } from './HiddenTree'

type FaceBlocksProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  blocks: readonly FaceBlock[]
}

/** A face of a card, piece by piece. */
export function FaceBlocks({ schema, knowledge, blocks }: FaceBlocksProps) {
  return (
    <div className="flex flex-col gap-4">
      {blocks.map((block, index) => (
        <Block key={index} schema={schema} knowledge={knowledge} block={block} />
      ))}
    </div>
  )
}

type BlockProps = Omit<FaceBlocksProps, 'blocks'> & { block: FaceBlock }

function Block({ schema, knowledge, block }: BlockProps) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <RichText text={block.text} />
        </p>
      )
    case 'claim':
      return (
        <div>
          <BlockTitle title={block.title} />
          <p>
            <ClaimText claim={block.claim} />
          </p>
        </div>
      )
    case 'list':
      return (
        <div>
          <BlockTitle title={block.title} />
          <Lines lines={block.lines} />
        </div>
      )
    case 'drawing':
      return <Drawn id={block.drawing} knowledge={knowledge} />
    case 'tree':
      return block.asked === undefined ? null : (
        <HiddenTree schema={schema} root={block.root} asked={block.asked} isOpen={block.isOpen} />
      )
  }
}

function BlockTitle({ title }: { title: string | undefined }) {
  if (title === undefined) return null
  return <h3 className="weight-label mb-0.5 text-small text-ink-2">{title}</h3>
}

/** Where none of the lines has a source this is said once, at their end. */
function Lines({ lines }: { lines: readonly CardLine[] }) {
  const areAllTaught = lines.length > 1 && lines.every(({ sourced }) => sourced === false)
  return (
    <>
      <ul className="divide-y divide-hairline">
        {lines.map(({ words, note, sourced }, index) => (
          <li
            key={index}
            className={`grid items-baseline gap-x-6 gap-y-0.5 py-2 first:pt-0.5 ${note ? 'sm:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]' : ''}`}
          >
            <span className="min-w-0">
              <RichText text={words} />
              {sourced === false && !areAllTaught ? (
                <>
                  {' '}
                  <Taught />
                </>
              ) : null}
            </span>
            {note ? (
              <span className="min-w-0 text-small text-ink-2">
                <RichText text={note} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {areAllTaught ? (
        <p className="mt-1">
          <Taught />
        </p>
      ) : null}
    </>
  )
}

function Drawn({ id, knowledge }: { id: string; knowledge: SchemaKnowledge }) {
  const drawing = knowledge.drawings[id]
  return drawing ? <TipDrawing drawing={{ ...drawing, id }} /> : null
}

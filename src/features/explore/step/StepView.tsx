import { useEffect, useRef, useState } from 'react'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { showNode } from '@/state/explore'
import { fetchPage } from '@/state/fetchParts'
import { pageKey } from '@/state/schemasSlice'
import { useAppStore } from '@/state/store'
import { Step } from './Step'
import { StepBar } from './StepBar'
import { useStepKeys } from './useStepKeys'

type Commitment = { at: NodeId; to: NodeId }

/** One question at a time: the way behind, the question and how to answer it, the answers. */
export default function StepView({ schema }: { schema: Schema }) {
  const chosen = useAppStore(({ place }) => place?.node)
  const level = useAppStore((state) => state.level)
  const [asks, setAsks] = useState<boolean>()
  const [commitment, setCommitment] = useState<Commitment>()
  const node = nodeById(schema, chosen ?? schema.rootId)
  const page = useAppStore((state) => state.pages[pageKey(schema.id, node.id)])
  useEffect(() => void fetchPage(schema.id, node.id), [schema.id, node.id])

  const asksFirst = asks ?? level === 'student'
  const committed = asksFirst && commitment?.at === node.id ? commitment.to : undefined
  const commit = (to: NodeId) => setCommitment({ at: node.id, to })
  // The second time one means it: the first has shown what tells the answers apart.
  const answer = (id: NodeId) => (asksFirst && committed !== id ? commit(id) : showNode(id))

  const stage = useRef<HTMLDivElement>(null)
  const heading = useHeadingOfStep(node, stage)
  useStepKeys({ schema, node, answer })
  return (
    <div
      ref={stage}
      className="absolute inset-0 overflow-y-auto print:static print:overflow-visible"
    >
      {/* On a projected screen everything grows: the back row reads it too. */}
      <div className="mx-auto max-w-[82rem] px-4 pt-3 pb-12 md:px-8 md:pt-5 min-[1700px]:[zoom:1.45] print:[zoom:1]">
        <StepBar schema={schema} node={node} asksFirst={asksFirst} onAskFirst={setAsks} />
        <Step
          schema={schema}
          node={node}
          page={page}
          heading={heading}
          answers={{ asksFirst, committed, commit }}
        />
      </div>
    </div>
  )
}

/** With each step the focus goes to its heading, so that a screen reader says where one is. */
function useHeadingOfStep(node: SchemaNode, stage: React.RefObject<HTMLDivElement | null>) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef<NodeId>(undefined)
  useEffect(() => {
    // The page has just been opened: whoever reads it begins at its top.
    const isFirst = before.current === undefined && document.activeElement === document.body
    if (before.current !== node.id && !isFirst) {
      stage.current?.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    before.current = node.id
  }, [node.id, stage])
  return heading
}

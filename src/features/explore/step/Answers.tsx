import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { showNode } from '@/state/explore'
import { useAppStore } from '@/state/store'
import { AnswerWords } from './AnswerWords'

/** Whether one is asked before one is told, and to which answer one has committed oneself. */
export type AnswerActs = {
  asksFirst: boolean
  committed: NodeId | undefined
  commit: (to: NodeId) => void
}

/** The branches as answers, each with what leads there. Pressing one goes there. */
export function Answers({ schema, node }: { schema: Schema; node: SchemaNode }) {
  const keys = useAppStore((state) => state.keys)
  return (
    <section aria-labelledby="answers-title">
      <h3 id="answers-title" className="weight-label text-small text-ink-2">
        {node.children.length === 1 ? 'It leads on to' : 'Which of these fits?'}
      </h3>
      <ol className="mt-2 flex flex-col gap-2">
        {node.children.map((id) => {
          const answer = nodeById(schema, id)
          return (
            <li key={id}>
              <button
                type="button"
                data-answer={id}
                aria-keyshortcuts={keys === 'off' ? undefined : String(answer.position)}
                onClick={() => showNode(id)}
                className="flex min-h-[3.75rem] w-full items-start gap-3 rounded-xl border border-hairline bg-surface px-3.5 py-2.5 text-left shadow-card hover:border-wire"
              >
                <AnswerWords answer={answer} isWhenSaid />
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

import { useEffect } from 'react'
import { nodeById } from '@/domain/schema/findNode'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { showNode } from '@/state/explore'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { LoadFailed } from '@/ui/LoadFailed'
import { ClaimText } from '../details/ClaimText'
import type { AnswerActs } from './Answers'
import { AnswerWords } from './AnswerWords'
import type { AnswerPages } from './useAnswerPages'

type AskedFirstProps = {
  schema: Schema
  node: SchemaNode
  answers: AnswerActs
  below: AnswerPages
}

/**
 * The branches by name alone. Choosing one shows what leads there and what would speak against each
 * of the others; no patient is here, so that none of them is right or wrong.
 */
export function AnswersAskedFirst({ schema, node, answers, below }: AskedFirstProps) {
  const { committed, commit } = answers
  const keys = useAppStore((state) => state.keys)
  const isShown = committed !== undefined
  const chosen = isShown ? nodeById(schema, committed) : undefined
  useInSight(committed)
  return (
    <section aria-labelledby="answers-title">
      <h3 id="answers-title" className="weight-label text-[1.0625rem]">
        {isShown ? 'What tells them apart' : 'What would you expect here?'}
      </h3>
      <p className="mt-0.5 text-ink-2">
        {isShown
          ? 'Compare it with what you said. To look at another branch, choose its name.'
          : 'Choose a branch, and say to yourself which finding would lead you there.'}
      </p>
      <p role="status" className="sr-only">
        {chosen
          ? `Shown: what leads to ${chosen.label}, and what speaks against the others.`
          : null}
      </p>
      {isShown && below.failure ? (
        <LoadFailed
          what="What tells the branches apart"
          failure={below.failure}
          onRetry={below.fetchAll}
        />
      ) : null}
      <ol className="mt-3 flex flex-col gap-2">
        {node.children.map((id) => (
          <li
            key={id}
            className={`rounded-xl border bg-surface shadow-card ${id === committed ? 'border-ink' : 'border-hairline'}`}
          >
            <button
              type="button"
              data-answer={id}
              aria-keyshortcuts={keys === 'off' ? undefined : String(nodeById(schema, id).position)}
              aria-pressed={id === committed}
              onClick={() => commit(id)}
              className="flex min-h-[3.25rem] w-full items-start gap-3 rounded-xl px-3.5 py-2.5 text-left aria-[pressed=false]:hover:bg-raised"
            >
              <AnswerWords answer={nodeById(schema, id)} isWhenSaid={isShown} />
            </button>
            {isShown ? (
              <Feedback
                answer={nodeById(schema, id)}
                page={below.of(id)}
                isChosen={id === committed}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What has unfolded above must not push what one has just chosen off the screen. */
function useInSight(committed: NodeId | undefined) {
  useEffect(() => {
    document
      .querySelector(`[data-answer="${committed}"]`)
      ?.closest('li')
      ?.scrollIntoView({ block: 'nearest' })
  }, [committed])
}

type FeedbackProps = { answer: SchemaNode; page: DetailsPage | undefined; isChosen: boolean }

/** For the branch one chose, what it is; for each other, what would speak against it. */
function Feedback({ answer, page, isChosen }: FeedbackProps) {
  const claim = isChosen ? page?.node.gist : page?.node.whyNot
  if (!isChosen && !claim) return null
  return (
    <div className="px-3.5 pb-3 md:pl-[calc(1.375rem+20px+var(--step)*9.5)]">
      {claim ? (
        <p className={isChosen ? '' : 'text-small text-ink-2'}>
          {isChosen ? null : <span className="weight-label text-ink">If it is not this: </span>}
          <ClaimText claim={claim} />
        </p>
      ) : null}
      {isChosen ? (
        <Button
          look="strong"
          className="mt-3 h-auto min-h-9 max-w-full py-1.5 text-left whitespace-normal print:hidden"
          onClick={() => showNode(answer.id)}
        >
          Go on to {answer.label}
        </Button>
      ) : null}
    </div>
  )
}

import { useState } from 'react'
import type { Localisation } from '@/domain/localisation/localisation'
import { useAnswerNames } from './AnswerNames'
import { changeWords } from './changeWords'

/** What the last finding did, in one sentence that a screen reader says when it comes. */
export function Changed({ answer }: { answer: Localisation }) {
  const names = useAnswerNames()
  const [last, setLast] = useState({ answer, words: '' })
  if (last.answer !== answer) setLast({ answer, words: changeWords(last.answer, answer) })
  const [next] = answer.next
  return (
    // Room for two lines, so that what one presses below stays where it is.
    <p
      role="status"
      className={`mt-1 text-small text-ink-2 ${last.words === '' ? '' : 'answer-changed'}`}
    >
      {last.words}
      {last.words !== '' && next ? (
        <span className="sr-only"> Next, look for: {names.finding(next.finding)}.</span>
      ) : null}
    </p>
  )
}

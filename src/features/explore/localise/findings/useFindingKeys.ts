import { type KeyboardEvent, useRef } from 'react'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { isGraded } from './findingGroups'
import { type FindingKey, findingKey } from './findingKey'

/** The keys of the list: rows by the arrows, answers by letters and digits. */
export function useFindingKeys(knowledge: SchemaKnowledge) {
  const list = useRef<HTMLDivElement>(null)

  function hear(event: KeyboardEvent) {
    const at = event.target instanceof Element ? event.target : null
    const row = at?.closest<HTMLElement>('[data-finding]')
    const isHeld = event.ctrlKey || event.metaKey || event.altKey
    if (!at || !row || isHeld || !at.matches('[role=radio], .finding-how')) return
    const finding = knowledge.findings[row.dataset['finding'] ?? '']
    const key = findingKey(event.key, finding !== undefined && isGraded(finding))
    if (!key) return
    event.preventDefault()
    act(key, { list: list.current, row, at })
  }

  return { list, hear }
}

type Where = { list: HTMLElement | null; row: HTMLElement; at: Element }

function act(key: FindingKey, { list, row, at }: Where) {
  const rows = rowsOf(list)
  switch (key.act) {
    case 'say':
      return choose(answerOf(row, String(key.observation ?? 'none')))
    case 'answer':
      return choose(answerBeside(row, at, key.by))
    case 'row':
      return enter(rows[rows.indexOf(row) + key.by])
    case 'first':
      return enter(rows[0])
    case 'last':
      return enter(rows.at(-1))
  }
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
}

function answersOf(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[role=radio]')]
}

function answerOf(row: HTMLElement, answer: string): HTMLElement | undefined {
  return answersOf(row).find((radio) => radio.dataset['answer'] === answer)
}

function answerBeside(row: HTMLElement, at: Element, by: 1 | -1): HTMLElement | undefined {
  const answers = answersOf(row)
  const index = answers.findIndex((radio) => radio === at)
  return index < 0 ? undefined : answers.at((index + by) % answers.length)
}

/** Chooses an answer, unless it is chosen already, and stays on it. */
function choose(answer: HTMLElement | undefined) {
  if (!answer) return
  if (answer.getAttribute('aria-checked') !== 'true') answer.click()
  answer.focus()
}

/** Goes to the answer that is chosen in a row. */
function enter(row: HTMLElement | undefined) {
  const answer = row?.querySelector<HTMLElement>('[aria-checked=true]')
  answer?.focus()
  row?.scrollIntoView?.({ block: 'nearest' })
}

import { type RefObject, useEffect } from 'react'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { isCharacter, type StepIntent, stepKey } from '@/domain/step/stepKey'
import { showNode } from '@/state/explore'
import type { Choices } from '@/state/settingsSlice'
import { useAppStore } from '@/state/store'

type StepKeys = {
  schema: Schema
  node: SchemaNode
  stage: RefObject<HTMLElement | null>
  answer: (id: NodeId) => void
}

/** The keys of the step view. They are heard where nothing has the focus, too. */
export function useStepKeys({ schema, node, stage, answer }: StepKeys) {
  const keys = useAppStore((state) => state.keys)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isHeard(event, keys, stage.current)) return
      const intent = stepKey(schema, node, answerUnder(event), event.key)
      if (!intent) return
      event.preventDefault()
      act(intent, answer)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

function act(intent: StepIntent, answer: (id: NodeId) => void) {
  switch (intent.kind) {
    case 'answer':
      return answer(intent.id)
    case 'back':
      return showNode(intent.id)
    case 'focus':
      return document.querySelector<HTMLElement>(`[data-answer="${intent.id}"]`)?.focus()
  }
}

function isHeard(event: KeyboardEvent, keys: Choices['keys'], stage: HTMLElement | null): boolean {
  const target = event.target instanceof HTMLElement ? event.target : document.body
  if (hasModifier(event) || target.closest(TAKES_KEYS)) return false
  if (isCharacter(event.key) && keys !== 'focused') return keys === 'always'
  return target === document.body || stage?.contains(target) === true
}

/** What has a use of its own for the keys. */
const TAKES_KEYS = 'input:not([type=checkbox]), textarea, select, dialog, [popover]'

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey
}

function answerUnder({ target }: KeyboardEvent): NodeId | undefined {
  return target instanceof HTMLElement
    ? (target.dataset['answer'] as NodeId | undefined)
    : undefined
}

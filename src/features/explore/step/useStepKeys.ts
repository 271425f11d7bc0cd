import { useEffect } from 'react'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { isArrow, type StepIntent, stepKey } from '@/domain/step/stepKey'
import { isInView, placeOf, takesKeys } from '@/platform/keyboard'
import { isHeard } from '@/state/commands/isHeard'
import { showNode } from '@/state/explore'
import { useAppStore } from '@/state/store'

type StepKeys = { schema: Schema; node: SchemaNode; answer: (id: NodeId) => void }

/** The keys of the step view. They are heard where nothing has the focus, too. */
export function useStepKeys({ schema, node, answer }: StepKeys) {
  const keys = useAppStore((state) => state.keys)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const at = placeOf(event)
      if (event.defaultPrevented || hasModifier(event)) return
      // Arrows are no characters: only what needs them itself goes before.
      if (isArrow(event) ? takesKeys(at) || !isInView(at) : !isHeard(at, keys)) return
      const intent = stepKey(schema, node, answerAt(at), event)
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

/** Shift is no matter of this: some keyboards write digits with it. */
function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}

function answerAt(at: Element): NodeId | undefined {
  return at instanceof HTMLElement ? (at.dataset['answer'] as NodeId | undefined) : undefined
}

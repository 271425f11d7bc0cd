import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/**
 * What a key does on one of several radios, each marked with its id as `data-radio`: the arrows
 * choose the one beside it. Enter is left to whoever commits.
 */
export function rovingRadios(ids: readonly string[], onChoose: (id: string) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const by = STEPS[event.key]
    const at = ids.findIndex((id) => id === event.currentTarget.dataset['radio'])
    const next =
      by === undefined || at === -1 ? undefined : ids[(at + by + ids.length) % ids.length]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
    event.currentTarget
      .closest('[role=radiogroup]')
      ?.querySelector<HTMLElement>(`[data-radio="${next}"]`)
      ?.focus()
  }
}

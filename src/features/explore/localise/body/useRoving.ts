import { type FocusEvent, type KeyboardEvent, useState } from 'react'

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/**
 * One tab stop for a group of buttons: arrows, Home and End move on from there.
 *
 * Where buttons stand in rows of `across`, up and down keep to the column. Tab comes to `first`, and
 * later to where one was last.
 */
export function useRoving(ids: readonly string[], across = 1, first = ids[0]) {
  const [last, setLast] = useState<string>()
  const current = last !== undefined && ids.includes(last) ? last : first

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const at = ids.indexOf(stopUnder(event) ?? '')
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const target = ids[targetOf(event.key, at)]
    if (target === undefined) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-stop="${CSS.escape(target)}"]`)?.focus()
  }

  function targetOf(key: string, at: number): number {
    if (key === 'Home') return 0
    if (key === 'End') return ids.length - 1
    const step = STEPS[key] ?? Number.NaN
    return at + (key === 'ArrowUp' || key === 'ArrowDown' ? step * across : step)
  }

  return {
    group: {
      onKeyDown,
      onFocus: (event: FocusEvent<HTMLElement>) => setLast(stopUnder(event) ?? last),
    },
    stop: (id: string) => ({ 'data-stop': id, tabIndex: id === current ? 0 : -1 }),
  }
}

function stopUnder({ target }: { target: EventTarget }): string | undefined {
  return target instanceof HTMLElement ? target.dataset['stop'] : undefined
}

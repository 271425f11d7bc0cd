import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard on an item that moves: into another list it is drawn anew, and the focus would
 * be lost with what was there before.
 */
export function useFocusMoved(stage: RefObject<HTMLElement | null>): (key: string) => void {
  const moved = useRef<string>(undefined)
  useLayoutEffect(() => {
    const key = moved.current
    if (key === undefined) return
    moved.current = undefined
    itemElement(stage.current, key)?.querySelector<HTMLElement>('[data-item-name]')?.focus()
  })
  return (key) => {
    moved.current = key
  }
}

function itemElement(stage: HTMLElement | null, key: string): HTMLElement | undefined {
  const items = stage?.querySelectorAll<HTMLElement>('[data-item]') ?? []
  return [...items].find(({ dataset }) => dataset['item'] === key)
}

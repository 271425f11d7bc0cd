import { type KeyboardEvent, useRef } from 'react'
import { nodeId, type NodeId, type Schema } from '@/domain/schema/schema'
import { treeKey, type TreeIntent, typedAhead } from '@/domain/schema/treeKey'
import { openSiblings, toggleBranch, visitNode } from '@/state/explore'
import { useAppStore } from '@/state/store'
import { focusDetails, focusNode } from './focus'

/** Letters typed within this time are one word, as in a file list. */
const TYPEAHEAD_MS = 600

/** The keys of the tree, the same on the map and in the outline. */
export function useTreeKeys(schema: Schema) {
  const typed = useRef({ letters: '', atMs: 0 })

  return (event: KeyboardEvent<HTMLElement>) => {
    const id = nodeUnder(event)
    const { place, setCurrent, lookFor } = useAppStore.getState()
    if (id === undefined || !place || hasModifier(event)) return
    const goTo = (target: NodeId) => {
      setCurrent(target)
      lookFor(target)
      focusNode(target)
    }
    const intent = treeKey(schema, place.open, id, event.key)
    if (intent) {
      event.preventDefault()
      typed.current = { letters: '', atMs: 0 }
      act(intent, goTo)
    } else if (isLetter(event.key)) {
      typed.current = continued(typed.current, event)
      const target = typedAhead(schema, place.open, id, typed.current.letters)
      if (target !== undefined) goTo(target)
    }
  }
}

function act(intent: TreeIntent, goTo: (id: NodeId) => void) {
  switch (intent.kind) {
    case 'focus':
      return goTo(intent.id)
    case 'toggle':
      return toggleBranch(intent.id)
    case 'open-siblings':
      return openSiblings(intent.id)
    case 'select':
      visitNode(intent.id)
      return focusDetails()
  }
}

function nodeUnder(event: KeyboardEvent<HTMLElement>): NodeId | undefined {
  const at = event.target instanceof HTMLElement ? event.target.dataset['node'] : undefined
  return at === undefined ? undefined : nodeId(at)
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}

function isLetter(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key)
}

function continued(before: { letters: string; atMs: number }, event: KeyboardEvent) {
  const isSameWord = event.timeStamp - before.atMs < TYPEAHEAD_MS
  return { letters: (isSameWord ? before.letters : '') + event.key, atMs: event.timeStamp }
}

import { type KeyboardEvent, useRef } from 'react'
import { nodeId, type NodeId, type Schema } from '@/domain/schema/schema'
import { textDirection } from '@/domain/schema/textDirection'
import {
  childAt,
  treeKey,
  type TreeIntent,
  type TreeLie,
  typedAhead,
} from '@/domain/schema/treeKey'
import { digitOf } from '@/domain/shared/digitOf'
import { focusNode } from '@/platform/focusNode'
import { openSiblings, setWholeBranch, showChild, toggleBranch, visitNode } from '@/state/explore'
import { closeDetails } from '@/state/leaveDetails'
import { type AppState, useAppStore } from '@/state/store'
import { focusDetails } from './focus'

/** Letters typed within this time are one word, as in a file list. */
const TYPEAHEAD_MS = 300

/** The keys of the tree, the same on the map and in the outline. */
export function useTreeKeys(schema: Schema) {
  const typed = useRef({ letters: '', atMs: 0 })

  return (event: KeyboardEvent<HTMLElement>) => {
    const id = nodeUnder(event)
    const state = useAppStore.getState()
    if (id === undefined || !state.place || isForOthers(event, state)) return
    const { open } = state.place
    const stroke = { key: event.key, shift: event.shiftKey }
    const intent = treeKey(schema, open, id, stroke, lieOf(state, schema))
    if (intent) {
      event.preventDefault()
      typed.current = { letters: '', atMs: 0 }
      return act(intent)
    }
    if (event.key === 'Escape') return closeDetails()
    const word = continued(typed.current, event)
    const target = isLetter(event.key) ? typedAhead(schema, open, id, word.letters) : undefined
    const child = isDigitHeard(word, state) ? childMeant(schema, id, event) : undefined
    if (child && isBefore(event.key, target)) {
      event.preventDefault()
      return goToChild(id, child)
    }
    if (isLetter(event.key)) typed.current = word
    if (target === undefined) return
    // Such as a digit that stands for something else where no label begins with it.
    event.preventDefault()
    goTo(target)
  }
}

/** Amid a word a digit belongs to the word. */
function isDigitHeard({ letters }: { letters: string }, { keys }: AppState): boolean {
  return keys !== 'off' && letters.length === 1
}

/** A digit goes before a label that begins with it, a letter at the place of a digit does not. */
function isBefore(key: string, target: NodeId | undefined): boolean {
  return target === undefined || /\d/.test(key)
}

function childMeant(schema: Schema, id: NodeId, event: KeyboardEvent): NodeId | undefined {
  const digit = digitOf(event)
  return digit === undefined ? undefined : childAt(schema, id, digit)
}

function act(intent: TreeIntent) {
  switch (intent.kind) {
    case 'focus':
      return goTo(intent.id)
    case 'toggle':
      return toggleBranch(intent.id)
    case 'open-branch':
      return setWholeBranch(intent.id, true)
    case 'close-branch':
      return setWholeBranch(intent.id, false)
    case 'open-siblings':
      return openSiblings(intent.id)
    case 'select':
      visitNode(intent.id)
      return focusDetails()
  }
}

function goToChild(id: NodeId, child: NodeId) {
  showChild(id, child)
  focusNode(child)
}

function goTo(id: NodeId) {
  const { setCurrent, lookFor } = useAppStore.getState()
  setCurrent(id)
  lookFor(id)
  focusNode(id)
}

/** Rows are read as the language of the schema is; the map grows as one prefers, and never turns. */
function lieOf({ place, orientation }: AppState, { language }: Schema): TreeLie {
  return place?.view === 'map'
    ? { grows: orientation }
    : { grows: 'right', isMirrored: textDirection(language) === 'rtl' }
}

function nodeUnder(event: KeyboardEvent<HTMLElement>): NodeId | undefined {
  const at = event.target instanceof HTMLElement ? event.target.dataset['node'] : undefined
  return at === undefined ? undefined : nodeId(at)
}

/** What the browser has for itself, and the keys of the camera, whatever a keyboard writes there. */
function isForOthers(event: KeyboardEvent, { place }: AppState): boolean {
  const isOfCamera = place?.view === 'map' && event.shiftKey && /^Digit[12]$/.test(event.code)
  return isOfCamera || event.ctrlKey || event.metaKey || event.altKey
}

function isLetter(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key)
}

function continued(before: { letters: string; atMs: number }, event: KeyboardEvent) {
  const isSameWord = event.timeStamp - before.atMs < TYPEAHEAD_MS
  return { letters: (isSameWord ? before.letters : '') + event.key, atMs: event.timeStamp }
}

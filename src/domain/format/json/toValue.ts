import type { Node } from 'jsonc-parser'
import type { Fault } from '../fault'
import type { JsonPath } from '../problem'
import type { JsonObject, JsonValue } from './jsonValue'
import type { Positions } from './positionsIn'

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The value of a file, and the keys in it that cannot stand: written twice, or unsafe.
 *
 * Of a key that is written twice the last counts, as in JavaScript. An unsafe key is left out, so
 * that it is never assigned to an object. Recursive: the nesting is limited before.
 */
export function toValue(root: Node, positions: Positions): { value: JsonValue; faults: Fault[] } {
  const faults: Fault[] = []

  function valueOf(node: Node, path: JsonPath): JsonValue {
    if (node.type === 'object') return objectOf(node, path)
    if (node.type !== 'array') return scalarOf(node, path)
    return (node.children ?? []).map((child, index) => valueOf(child, [...path, index]))
  }

  function scalarOf(node: Node, path: JsonPath): JsonValue {
    const value = node.value as JsonValue
    if (typeof value === 'number' && !Number.isFinite(value)) faults.push(tooLarge(node, path))
    return value
  }

  function objectOf(node: Node, path: JsonPath): JsonObject {
    const object: JsonObject = {}
    const lines = new Map<string, number>()
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !value) continue
      const name = String(key.value)
      const keyPath = [...path, name]
      const line = lines.get(name)
      if (line !== undefined) faults.push(duplicateKey(key, keyPath, line))
      lines.set(name, line ?? positions(key.offset).line)
      if (UNSAFE_KEYS.has(name)) faults.push(unsafeKey(key, keyPath))
      else object[name] = valueOf(value, keyPath)
    }
    return object
  }

  return { value: valueOf(root, []), faults }
}

function duplicateKey({ value, offset }: Node, path: JsonPath, line: number): Fault {
  return {
    code: 'duplicate-key',
    path,
    fileOffset: offset,
    message: `"${String(value)}" is written twice in the same place; it is also on line ${line}.`,
    fix: 'Keep one of the two, or give one another name.',
  }
}

function unsafeKey({ value, offset }: Node, path: JsonPath): Fault {
  return {
    code: 'unsafe-key',
    path,
    fileOffset: offset,
    message: `"${String(value)}" cannot be used as a name: it has a meaning of its own in programs.`,
    fix: 'Give it another name.',
  }
}

function tooLarge({ offset }: Node, path: JsonPath): Fault {
  return {
    code: 'out-of-range',
    path,
    fileOffset: offset,
    message: 'This number is too large to be kept.',
    fix: 'Write a smaller number.',
  }
}
